package io.concertreservation.core.queue.port;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import java.util.UUID;

/**
 * What happens elsewhere to people inside. Each call names the fact that caused it and takes effect once for that fact,
 * even when told again within a day.
 */
public interface Slots {
    /** Ends the turn of a user who is inside; a place in line stays. */
    void free(ConcertId concert, UserId user, UUID cause);

    /** Makes an active user's turn last at least that much longer from now; never shortens it. */
    void keep(ConcertId concert, UserId user, Duration atLeast, UUID cause);
}
