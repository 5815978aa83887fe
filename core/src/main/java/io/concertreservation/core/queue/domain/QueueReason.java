package io.concertreservation.core.queue.domain;

import io.concertreservation.core.shared.domain.Reason;

/** Why the queue refuses. */
public enum QueueReason implements Reason {
    INVALID_LIMIT(new Terms("invalid-queue-limit", Kind.INVALID, "A queue limit is out of range.", false)),
    INVALID_TOKEN(
            new Terms("invalid-queue-token", Kind.UNIDENTIFIED, "The queue token is missing or not valid.", false)),
    FOREIGN_TOKEN(new Terms("foreign-queue-token", Kind.FORBIDDEN, "The queue token belongs to somebody else.", false)),
    NOT_ADMITTED(new Terms("not-admitted-yet", Kind.NOT_ALLOWED, "It is not your turn yet.", true)),
    TURN_OVER(new Terms("turn-over", Kind.GONE, "The place in the queue has ended.", false)),
    WORK_WANTED(
            new Terms("proof-of-work-required", Kind.UNPROVEN, "Entering this queue takes a proof of work.", false)),
    CLOSED(new Terms("queue-closed", Kind.UNAVAILABLE, "The queue takes nobody in at the moment.", true));

    private final Terms terms;

    QueueReason(Terms terms) {
        this.terms = terms;
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
