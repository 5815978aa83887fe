package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.QueueStatus;
import io.concertreservation.core.shared.domain.ConcertId;

/** Shows an operator what a queue does. */
@FunctionalInterface
public interface SeeQueue {
    QueueStatus see(ConcertId concert);
}
