package io.concertreservation.core.audit.usecase;

import io.concertreservation.core.audit.domain.AuditReport;
import io.concertreservation.core.audit.domain.Finding;
import io.concertreservation.core.audit.domain.Invariant;
import io.concertreservation.core.audit.port.Books;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Checks one invariant after the other, each in a short transaction of its own. */
public final class RunAuditService implements RunAudit {
    private static final int MOST_BREACHES = 100;

    private final Books books;
    private final Transactions transactions;
    private final Clock clock;

    public RunAuditService(Books books, Transactions transactions, Clock clock) {
        this.books = books;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public AuditReport run() {
        Instant start = clock.instant();
        List<Finding> findings =
                Arrays.stream(Invariant.values()).map(this::check).toList();
        return new AuditReport(start, Duration.between(start, clock.instant()), findings);
    }

    private Finding check(Invariant invariant) {
        return new Finding(invariant, transactions.inTransaction(() -> books.breaches(invariant, MOST_BREACHES)));
    }
}
