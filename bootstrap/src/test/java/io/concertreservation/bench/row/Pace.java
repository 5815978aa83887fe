package io.concertreservation.bench.row;

import java.time.Duration;

/**
 * How long each side is warmed up at a time and how long at most, how often and for how long it is measured.
 *
 * @param longest after so long it is measured though the compilers are still busy
 */
public record Pace(Duration warmUp, Duration longest, int rounds, Duration slice) {

    /** What counts. */
    public static final Pace FULL =
            new Pace(Duration.ofSeconds(4), Duration.ofSeconds(24), 5, Duration.ofMillis(2_500));

    /** For a look while something is being changed. */
    public static final Pace QUICK =
            new Pace(Duration.ofMillis(2_500), Duration.ofSeconds(5), 5, Duration.ofSeconds(1));

    /** For what uses up what another row has made, and is warm from there but for the last step. */
    public Pace shorter() {
        return new Pace(warmUp, warmUp, rounds, slice.multipliedBy(3).dividedBy(4));
    }

    Pace longer() {
        return new Pace(warmUp, longest, rounds, slice.multipliedBy(3).dividedBy(2));
    }
}
