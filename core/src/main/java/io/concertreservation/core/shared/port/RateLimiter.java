package io.concertreservation.core.shared.port;

import io.concertreservation.core.shared.domain.Activity;
import io.concertreservation.core.shared.domain.Allowance;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Counts how often things are done, for all instances together, by a clock of its own. Each allowance is a bucket by the
 * Generic Cell Rate Algorithm (ITU-T I.371; ATM Forum Traffic Management 4.0): full, it gives as many at once as its rate
 * says; each one taken comes back after an interval. What is full again is forgotten.
 */
@FunctionalInterface
public interface RateLimiter {
    /**
     * Takes one of each allowance, or of none; atomic. Throws a {@code Refusal} {@code UNAVAILABLE} when it cannot be
     * counted.
     *
     * @return empty when taken, else how long it takes until it can be
     */
    Optional<Duration> take(Activity activity, List<Allowance> allowances);
}
