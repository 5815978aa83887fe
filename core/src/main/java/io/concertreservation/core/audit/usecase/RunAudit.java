package io.concertreservation.core.audit.usecase;

import io.concertreservation.core.audit.domain.AuditReport;

/** Checks all invariants now, while the service sells. */
@FunctionalInterface
public interface RunAudit {
    AuditReport run();
}
