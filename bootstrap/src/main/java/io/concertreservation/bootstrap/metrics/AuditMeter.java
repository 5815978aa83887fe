package io.concertreservation.bootstrap.metrics;

import io.concertreservation.core.audit.domain.AuditReport;
import io.concertreservation.core.audit.domain.Finding;
import io.concertreservation.core.audit.domain.Invariant;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the last audit of this instance found, all told and for each invariant; no number before the first one. */
@Startup
@Singleton
public class AuditMeter {
    private volatile @Nullable AuditReport last;

    AuditMeter(MeterRegistry meters) {
        Gauge.builder("concert.audit.breaches", this, self -> self.total())
                .description("Broken promises that the last audit found")
                .register(meters);
        for (Invariant invariant : Invariant.values()) {
            Gauge.builder("concert.audit.invariant.breaches", this, self -> self.of(invariant))
                    .tag("invariant", invariant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .description("Broken promises that the last audit found, for each of what must be true")
                    .register(meters);
        }
    }

    /** To be shown until the next one. */
    public void show(AuditReport report) {
        last = report;
    }

    private double total() {
        return Optional.ofNullable(last)
                .map(report -> (double) report.breaches())
                .orElse(Double.NaN);
    }

    private double of(Invariant invariant) {
        return Optional.ofNullable(last).stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> finding.invariant() == invariant)
                .mapToDouble(AuditMeter::count)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double count(Finding finding) {
        return finding.breaches().size();
    }
}
