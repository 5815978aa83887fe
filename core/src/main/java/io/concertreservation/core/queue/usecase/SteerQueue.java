package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueStatus;
import io.concertreservation.core.shared.domain.ConcertId;
import org.jspecify.annotations.Nullable;

/** Opens, pauses, drains, closes or bypasses a queue, and changes its limits while it runs. */
@FunctionalInterface
public interface SteerQueue {
    /** Changes what is not null and shows the outcome. */
    QueueStatus steer(
            ConcertId concert,
            @Nullable QueueMode mode,
            @Nullable Long admissionsPerMinute,
            @Nullable Long activeAtMost);
}
