package io.concertreservation.core.shared.domain;

import java.time.Duration;

/**
 * How often: so many at once, and that many in each such time after it.
 *
 * @param times at least one
 * @param per in which time all of them come back, one after the other
 */
public record Rate(long times, Duration per) {
    private static final long MICRO = 1_000;

    public Rate {
        if (times < 1 || per.dividedBy(times).toNanos() < MICRO) {
            throw new IllegalArgumentException("A rate is at least 1, and at most one each microsecond.");
        }
    }

    /** How long it takes until one comes back. */
    public Duration interval() {
        return per.dividedBy(times);
    }
}
