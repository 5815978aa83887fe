package io.concertreservation.adapter.in.rest.shared;

import io.concertreservation.core.queue.domain.QueueReason;
import io.concertreservation.core.shared.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes the queue token from its header. */
public final class QueueTokens {
    private QueueTokens() {}

    /** Throws a refusal {@code invalid-queue-token} when there is none. */
    public static String require(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Refusal(
                    QueueReason.INVALID_TOKEN, "Enter the concert's queue, and send your token as Queue-Token.");
        }
        return header.strip();
    }
}
