package io.concertreservation.core.audit.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.audit.domain.AuditReport;
import io.concertreservation.core.audit.domain.Finding;
import io.concertreservation.core.audit.domain.Invariant;
import io.concertreservation.core.audit.port.Books;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RunAuditServiceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void every_invariant_is_checked() {
        AuditReport report = audit((invariant, limit) -> List.of());

        assertThat(report.findings()).extracting(Finding::invariant).containsExactly(Invariant.values());
        assertThat(report.isClean()).isTrue();
        assertThat(report.at()).isEqualTo(NOW);
    }

    @Test
    void what_breaks_one_invariant_is_told_and_counted() {
        AuditReport report =
                audit((invariant, limit) -> invariant == Invariant.ONE_OWNER ? List.of("seat 1", "seat 2") : List.of());

        assertThat(report.isClean()).isFalse();
        assertThat(report.breaches()).isEqualTo(2);
        assertThat(report.findings())
                .filteredOn(finding -> !finding.holds())
                .singleElement()
                .isEqualTo(new Finding(Invariant.ONE_OWNER, List.of("seat 1", "seat 2")));
    }

    private static AuditReport audit(Books books) {
        Transactions direct = new Transactions() {
            @Override
            public <T> T inTransaction(Supplier<T> work) {
                return work.get();
            }

            @Override
            public void afterCommit(Runnable work) {
                work.run();
            }
        };
        return new RunAuditService(books, direct, Clock.fixed(NOW, ZoneOffset.UTC)).run();
    }
}
