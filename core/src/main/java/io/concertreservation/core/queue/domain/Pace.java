package io.concertreservation.core.queue.domain;

import java.time.Duration;
import java.util.Optional;

/**
 * How fast people are let in.
 *
 * @param allowed admissions a minute that the operator allows
 * @param recent admissions a minute of late, smoothed; 0 when nobody was let in
 */
public record Pace(long allowed, long recent) {
    private static final long SECONDS = 60;
    private static final long NEAR = 50;
    private static final Duration SOONEST = Duration.ofSeconds(1);
    private static final Duration LATEST = Duration.ofSeconds(10);

    /** The later end allows for a quarter more than the recent pace tells. */
    private static final long MARGIN_PERCENT = 125;

    /**
     * The range of the wait behind that many others: from the allowed pace to the slower of allowed and recent. The
     * mean wait of a queue is its length over its throughput (Little's law).
     */
    Optional<Estimate> estimate(long ahead) {
        if (allowed <= 0) {
            return Optional.empty();
        }
        long slower = recent > 0 ? Math.min(allowed, recent) : allowed;
        return Optional.of(new Estimate(
                Duration.ofSeconds(ahead * SECONDS / allowed),
                Duration.ofSeconds(1 + (ahead + 1) * SECONDS * MARGIN_PERCENT / (100 * slower))));
    }

    /**
     * One second among the first fifty, growing in proportion to the distance up to ten seconds; spread by a fifth
     * according to the ticket's number, so that those who came together do not ask together.
     */
    Duration pollAfter(long ahead, long number) {
        long millis = SOONEST.toMillis() * Math.max(1, ahead / NEAR);
        long capped = Math.min(millis, LATEST.toMillis());
        long spread = capped / 5;
        return Duration.ofMillis(capped + Math.floorMod(number * 37, spread + 1));
    }
}
