package io.concertreservation.core.queue.domain;

import java.time.Duration;
import java.util.List;

/** How long people waited: half at most {@code p50}, and so on. All zero when nobody was let in yet. */
public record WaitPercentiles(Duration p50, Duration p90, Duration p99) {
    /** By the nearest-rank method. */
    public static WaitPercentiles of(List<Duration> waits) {
        List<Duration> sorted = waits.stream().sorted().toList();
        return new WaitPercentiles(rank(sorted, 50), rank(sorted, 90), rank(sorted, 99));
    }

    private static Duration rank(List<Duration> sorted, int percent) {
        if (sorted.isEmpty()) {
            return Duration.ZERO;
        }
        return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
    }
}
