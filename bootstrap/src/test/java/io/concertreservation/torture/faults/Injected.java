package io.concertreservation.torture.faults;

import java.time.Duration;
import java.time.Instant;

/**
 * A fault that was injected.
 *
 * @param struck when all of it was broken
 * @param mended when mending began, which for a killed process is its start
 * @param recovered when every instance served everything again
 * @param lasting whether it was given up to wait for that
 */
public record Injected(FaultKind kind, Instant struck, Instant mended, Instant recovered, boolean lasting) {

    public Duration recovery() {
        return Duration.between(mended, recovered);
    }

    /** Whether it may have been felt at some time between these instants. */
    public boolean touches(Instant from, Instant to) {
        return !struck.minusSeconds(1).isAfter(to) && !recovered.isBefore(from);
    }
}
