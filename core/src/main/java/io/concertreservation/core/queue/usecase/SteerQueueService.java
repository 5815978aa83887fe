package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueStatus;
import io.concertreservation.core.queue.port.QueueControls;
import io.concertreservation.core.shared.domain.ConcertId;
import org.jspecify.annotations.Nullable;

/** Completes what was asked with what is set, checks it, and sets it. */
public final class SteerQueueService implements SteerQueue {
    private final QueueControls controls;

    public SteerQueueService(QueueControls controls) {
        this.controls = controls;
    }

    @Override
    public QueueStatus steer(
            ConcertId concert,
            @Nullable QueueMode mode,
            @Nullable Long admissionsPerMinute,
            @Nullable Long activeAtMost) {
        QueueLimits now = controls.status(concert).control().limits();
        QueueLimits wanted = new QueueLimits(
                admissionsPerMinute == null ? now.admissionsPerMinute() : admissionsPerMinute,
                activeAtMost == null ? now.activeAtMost() : activeAtMost);
        controls.set(concert, mode, wanted.equals(now) ? null : wanted);
        return controls.status(concert);
    }
}
