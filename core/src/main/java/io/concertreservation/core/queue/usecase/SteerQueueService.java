package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.QueueControl;
import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueStatus;
import io.concertreservation.core.queue.port.QueueControls;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.trail.usecase.NoteDeed;
import io.concertreservation.core.trail.usecase.Subjects;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Completes what was asked with what is set, checks it, sets it, and notes what became different. */
public final class SteerQueueService implements SteerQueue {
    private final QueueControls controls;
    private final NoteDeed notes;

    public SteerQueueService(QueueControls controls, NoteDeed notes) {
        this.controls = controls;
        this.notes = notes;
    }

    @Override
    public QueueStatus steer(
            ConcertId concert,
            @Nullable QueueMode mode,
            @Nullable Long admissionsPerMinute,
            @Nullable Long activeAtMost) {
        QueueControl before = controls.status(concert).control();
        QueueLimits now = before.limits();
        QueueLimits wanted = new QueueLimits(
                admissionsPerMinute == null ? now.admissionsPerMinute() : admissionsPerMinute,
                activeAtMost == null ? now.activeAtMost() : activeAtMost);
        controls.set(concert, mode, wanted.equals(now) ? null : wanted);
        QueueStatus after = controls.status(concert);
        notes.note("queue-steered", Subjects.of(concert), facts(before), facts(after.control()));
        return after;
    }

    private static Map<String, String> facts(QueueControl control) {
        return Map.of(
                "mode", control.mode().name().toLowerCase(Locale.ROOT),
                "admissionsPerMinute", String.valueOf(control.limits().admissionsPerMinute()),
                "activeAtMost", String.valueOf(control.limits().activeAtMost()));
    }
}
