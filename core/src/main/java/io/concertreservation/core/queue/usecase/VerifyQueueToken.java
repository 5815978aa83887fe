package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.Ticket;

/** Reads a queue token without asking the waiting room. */
@FunctionalInterface
public interface VerifyQueueToken {
    /** Throws a refusal {@code invalid-queue-token}. */
    Ticket verify(String token);
}
