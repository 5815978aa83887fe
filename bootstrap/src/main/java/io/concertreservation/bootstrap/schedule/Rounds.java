package io.concertreservation.bootstrap.schedule;

import io.concertreservation.core.shared.domain.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;

/**
 * Runs batches until there is nothing left to do or enough has been done; says in one line when a part is away. Each run
 * is a metric, {@code concert_rounds_seconds}, by what became of it.
 */
@ApplicationScoped
class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final int MOST = 50;

    private final MeterRegistry meters;

    Rounds(MeterRegistry meters) {
        this.meters = meters;
    }

    void run(String what, IntSupplier batch) {
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        try {
            for (int i = 0; i < MOST && batch.getAsInt() > 0; i++) {
                LOG.debugf("%s: batch %d", what, i);
            }
            outcome = "done";
        } catch (Refusal away) {
            outcome = "skipped";
            LOG.warnf("%s skipped: %s", what, away.detail());
        } finally {
            sample.stop(meters.timer("concert.rounds", "round", what, "outcome", outcome));
        }
    }
}
