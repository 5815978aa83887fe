package io.concertreservation.core.queue.domain;

import java.time.Duration;

/**
 * What entering a queue costs.
 *
 * @param bits how many leading bits of a hash have to be zero, so how many doublings of work; 0 for none
 * @param solveWithin how long a puzzle is good for
 */
public record WorkRules(int bits, Duration solveWithin) {
    private static final int MOST = 32;

    public WorkRules {
        if (bits < 0 || bits > MOST) {
            throw new IllegalArgumentException("A proof of work has 0 to %d bits.".formatted(MOST));
        }
    }

    public boolean isWanted() {
        return bits > 0;
    }
}
