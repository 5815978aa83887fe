package io.concertreservation.adapter.out.persistence.shared;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many may be on their way to the database, and how many wait for how long. */
@ConfigMapping(prefix = "concert.overload")
interface OverloadConfig {
    /** Whether there is a bound; without one everybody waits for the pool alike. */
    @WithDefault("true")
    boolean bounded();

    /** Connections of the pool that no request gets: the clock and the health check have theirs at once. */
    @WithDefault("2")
    int connectionsKeptBack();

    /** How many of those who were admitted may wait for each place. */
    @WithDefault("10")
    int admittedPerPlace();

    /** How long they wait. With the ten seconds of a transaction it has to be less than the lease of a seat lock. */
    @WithDefault("PT2S")
    Duration admittedPatience();

    /** How many newcomers may wait for each place: few, so that they hear a no at once and not after waiting. */
    @WithDefault("3")
    int newcomersPerPlace();

    /** How long they wait. */
    @WithDefault("PT0.3S")
    Duration newcomersPatience();

    /** As many places as the pool has connections to give. */
    default int places(int connections) {
        return bounded() ? Math.max(1, connections - connectionsKeptBack()) : Integer.MAX_VALUE;
    }

    default Bulkhead.Line admitted(int places) {
        return new Bulkhead.Line(Math.multiplyFull(places, admittedPerPlace()), admittedPatience());
    }

    default Bulkhead.Line newcomers(int places) {
        return new Bulkhead.Line(Math.multiplyFull(places, newcomersPerPlace()), newcomersPatience());
    }
}
