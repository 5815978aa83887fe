package io.concertreservation.core.audit.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One audit.
 *
 * @param at when it began
 * @param took how long it lasted
 * @param findings one for each invariant
 */
public record AuditReport(Instant at, Duration took, List<Finding> findings) {
    public AuditReport {
        findings = List.copyOf(findings);
    }

    /** Whether every invariant holds. */
    public boolean isClean() {
        return findings.stream().allMatch(Finding::holds);
    }

    /** How many breaches were found. */
    public long breaches() {
        return findings.stream().mapToLong(finding -> finding.breaches().size()).sum();
    }
}
