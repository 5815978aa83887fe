package io.concertreservation.bootstrap.schedule;

import io.concertreservation.bootstrap.metrics.AuditMeter;
import io.concertreservation.core.audit.domain.AuditReport;
import io.concertreservation.core.audit.domain.Finding;
import io.concertreservation.core.audit.usecase.RunAudit;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Audits while the service sells; what it finds is a metric, {@code concert_audit_breaches}, and a line in the log. */
@ApplicationScoped
class AuditTrigger {
    private static final Logger LOG = Logger.getLogger(AuditTrigger.class);

    private final RunAudit runAudit;
    private final AuditMeter meter;
    private final Rounds rounds;

    AuditTrigger(RunAudit runAudit, AuditMeter meter, Rounds rounds) {
        this.runAudit = runAudit;
        this.meter = meter;
        this.rounds = rounds;
    }

    @RunOnVirtualThread
    @Scheduled(
            every = "{concert.audit.every}",
            delayed = "{concert.audit.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void audit() {
        rounds.run("audit", () -> {
            AuditReport report = runAudit.run();
            meter.show(report);
            report.findings().stream().filter(finding -> !finding.holds()).forEach(AuditTrigger::report);
            return 0;
        });
    }

    private static void report(Finding finding) {
        LOG.errorf(
                "Broken: %s %d found, the first: %s",
                finding.invariant().sentence(),
                finding.breaches().size(),
                finding.breaches().getFirst());
    }
}
