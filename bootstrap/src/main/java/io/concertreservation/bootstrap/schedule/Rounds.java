package io.concertreservation.bootstrap.schedule;

import io.concertreservation.core.shared.domain.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;

/**
 * Runs batches until there is nothing left to do or enough has been done; says in one line when a part is away. Each run
 * is a metric, {@code concert_rounds_seconds}, by what became of it. When the service ends, a batch that is under way is
 * waited for, because what it works with is taken away next, and none begins.
 */
@ApplicationScoped
class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final int MOST = 50;
    /** Batches last milliseconds; one that takes longer than this waits for a server, and to cut it off undoes its transaction. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final MeterRegistry meters;
    /** Shared by the batches, and in the end taken for good. */
    private final ReadWriteLock work = new ReentrantReadWriteLock();
    /** Keeps the batches from passing by whoever waits for them. */
    private volatile boolean ending;

    Rounds(MeterRegistry meters) {
        this.meters = meters;
    }

    void run(String what, IntSupplier batch) {
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        try {
            for (int i = 0; i < MOST && unlessEnding(batch) > 0; i++) {
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

    void end(@Observes ShutdownEvent event) throws InterruptedException {
        ending = true;
        if (!work.writeLock().tryLock(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warnf(
                    "Something that is done by the clock has not ended within %d s and is cut off.",
                    LONGEST.toSeconds());
        }
    }

    private int unlessEnding(IntSupplier batch) {
        if (ending || !work.readLock().tryLock()) {
            return 0;
        }
        try {
            return batch.getAsInt();
        } finally {
            work.readLock().unlock();
        }
    }
}
