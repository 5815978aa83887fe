package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.util.UUID;

/** Ends the turn of somebody who has bought. */
@FunctionalInterface
public interface FreeSlot {
    /** Takes effect once for each cause. */
    void free(ConcertId concert, UserId user, UUID cause);
}
