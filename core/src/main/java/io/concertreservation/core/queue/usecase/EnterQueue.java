package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;

/** Takes a place in a concert's queue, or gives the one that the user has. */
@FunctionalInterface
public interface EnterQueue {
    /** Throws a refusal {@code queue-closed} when the queue takes nobody in. */
    SealedToken enter(ConcertId concert, UserId user);
}
