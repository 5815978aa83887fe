package io.concertreservation.bootstrap;

import io.concertreservation.core.audit.port.Books;
import io.concertreservation.core.audit.usecase.RunAudit;
import io.concertreservation.core.audit.usecase.RunAuditService;
import io.concertreservation.core.shared.port.Transactions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The audit. */
class AuditWiring {
    @Produces
    @Singleton
    RunAudit runAudit(Books books, Transactions transactions, Clock clock) {
        return new RunAuditService(books, transactions, clock);
    }
}
