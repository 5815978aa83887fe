package io.concertreservation.torture;

import io.concertreservation.torture.faults.FaultKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * What is to be done.
 *
 * @param lasts for how long; at least until each fault was injected once
 * @param seed decides all choices of buyers and faults
 * @param clockOff by how much the clock of one instance is to be off
 * @param project the folder of the whole project
 */
public record Plan(Duration lasts, long seed, int buyers, Set<FaultKind> faults, Duration clockOff, Path project) {

    /** All that service processes and the checker read. */
    public Path application() {
        return project.resolve("bootstrap/target/quarkus-app");
    }

    public Path errors() {
        return project.resolve("docs/errors.md");
    }

    /** Where histories and logs of this run go. */
    public Path folder() {
        return project.resolve("bootstrap/target/torture/seed-" + seed);
    }
}
