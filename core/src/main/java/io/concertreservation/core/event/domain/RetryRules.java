package io.concertreservation.core.event.domain;

import java.time.Duration;

/**
 * How often and how soon telling an event is tried again.
 *
 * @param first the pause after the first failure; it doubles with each further one
 * @param longest what a pause grows to
 * @param attempts after how many failures an event is a dead letter
 */
public record RetryRules(Duration first, Duration longest, int attempts) {
    private static final int MOST_DOUBLINGS = 20;

    /** The pause after that many failures: exponential back-off. */
    public Duration pause(int failures) {
        Duration grown = first.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), MOST_DOUBLINGS));
        return grown.compareTo(longest) > 0 ? longest : grown;
    }
}
