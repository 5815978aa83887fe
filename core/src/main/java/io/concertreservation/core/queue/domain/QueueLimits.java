package io.concertreservation.core.queue.domain;

import io.concertreservation.core.shared.domain.Refusal;

/**
 * How many are let in.
 *
 * @param admissionsPerMinute how many a minute, 1 to 6,000,000
 * @param activeAtMost how many may be inside at the same time, 0 to 1,000,000
 */
public record QueueLimits(long admissionsPerMinute, long activeAtMost) {
    private static final long FASTEST = 6_000_000;
    private static final long LARGEST = 1_000_000;

    public QueueLimits {
        if (admissionsPerMinute < 1 || admissionsPerMinute > FASTEST) {
            throw new Refusal(QueueReason.INVALID_LIMIT, "admissionsPerMinute is from 1 to %,d.".formatted(FASTEST));
        }
        if (activeAtMost < 0 || activeAtMost > LARGEST) {
            throw new Refusal(QueueReason.INVALID_LIMIT, "activeAtMost is from 0 to %,d.".formatted(LARGEST));
        }
    }
}
