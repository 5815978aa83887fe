package io.concertreservation.torture.faults;

import java.time.Duration;
import java.time.Instant;

/**
 * A fault that was injected.
 *
 * @param struck when all of it was broken
 * @param mended when mending began
 * @param recovered when every instance served everything again
 * @param recovery how long that took from the end of the mending
 */
public record Injected(FaultKind kind, Instant struck, Instant mended, Instant recovered, Duration recovery) {

    /** Whether it may have been felt at some time between these instants. */
    public boolean touches(Instant from, Instant to) {
        return !struck.minusSeconds(1).isAfter(to) && !recovered.isBefore(from);
    }
}
