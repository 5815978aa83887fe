package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.AdmissionRound;

/** Lets the next people in, in all queues. */
@FunctionalInterface
public interface AdmitWaiting {
    /** One tick of every queue; the sums of what was done. */
    AdmissionRound admit();
}
