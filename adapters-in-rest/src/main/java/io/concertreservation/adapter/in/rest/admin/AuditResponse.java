package io.concertreservation.adapter.in.rest.admin;

import io.concertreservation.core.audit.domain.AuditReport;
import io.concertreservation.core.audit.domain.Finding;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;

/** What an audit found. */
@RegisterForReflection
record AuditResponse(boolean clean, Instant at, long tookMillis, List<FindingResponse> invariants) {
    static AuditResponse of(AuditReport report) {
        return new AuditResponse(
                report.isClean(),
                report.at(),
                report.took().toMillis(),
                report.findings().stream().map(FindingResponse::of).toList());
    }

    /** One invariant and what breaks it. */
    @RegisterForReflection
    record FindingResponse(String invariant, boolean holds, List<String> breaches) {
        static FindingResponse of(Finding finding) {
            return new FindingResponse(finding.invariant().sentence(), finding.holds(), finding.breaches());
        }
    }
}
