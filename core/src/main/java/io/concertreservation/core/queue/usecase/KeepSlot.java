package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import java.util.UUID;

/** Lets a turn last at least as long as the hold of its owner. */
@FunctionalInterface
public interface KeepSlot {
    /** Takes effect once for each cause; never shortens a turn. */
    void keep(ConcertId concert, UserId user, Duration atLeast, UUID cause);
}
