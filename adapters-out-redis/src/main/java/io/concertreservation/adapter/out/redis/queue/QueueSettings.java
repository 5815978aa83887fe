package io.concertreservation.adapter.out.redis.queue;

import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueTimes;
import java.time.Duration;
import java.util.List;

/**
 * What a room is set to as long as no operator says otherwise.
 *
 * @param tick the length of a tick
 */
record QueueSettings(QueueMode mode, QueueLimits limits, QueueTimes times, Duration tick) {

    /** In the order in which the scripts expect them. */
    List<String> arguments() {
        return List.of(
                mode.name(),
                String.valueOf(limits.admissionsPerMinute()),
                String.valueOf(limits.activeAtMost()),
                millis(times.activeFor()),
                millis(times.claimWithin()),
                millis(times.awayAfter()),
                millis(times.placeKeptFor()),
                millis(tick));
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }
}
