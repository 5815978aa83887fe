package io.concertreservation.bench.row;

import java.time.Duration;

/** How long each side is warmed up, how often and for how long it is measured. */
public record Pace(Duration warmUp, int rounds, Duration slice) {

    /** What counts. */
    public static final Pace FULL = new Pace(Duration.ofSeconds(4), 5, Duration.ofMillis(2_500));

    /** For a look while something is being changed. */
    public static final Pace QUICK = new Pace(Duration.ofMillis(2_500), 5, Duration.ofSeconds(1));

    /** For what uses up what another row has made. */
    public Pace shorter() {
        return new Pace(
                warmUp.multipliedBy(2).dividedBy(3),
                rounds,
                slice.multipliedBy(3).dividedBy(4));
    }

    Pace longer() {
        return new Pace(warmUp, rounds, slice.multipliedBy(3).dividedBy(2));
    }
}
