package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.QueueToken;

/** Tells where the owner of a token stands, and notes that they are there. */
@FunctionalInterface
public interface PollQueue {
    /** Answers in every state; throws a refusal only for a token that is not ours. */
    QueueToken poll(String token);
}
