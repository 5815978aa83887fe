package io.concertreservation.adapter.out.persistence.shared;

import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.port.Transactions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Transactions of the database. Once it has its turn for a connection, a call lasts {@value #SECONDS} seconds at most,
 * with all its repetitions, and the statement that is under way then: the driver listens to a silent server a little longer.
 */
@ApplicationScoped
class QuarkusTransactions implements Transactions {
    private static final Logger LOG = Logger.getLogger(QuarkusTransactions.class);
    private static final int SECONDS = 10;
    private static final int MOST_ATTEMPTS = 4;
    private static final Duration NO_REPETITION_AFTER = Duration.ofSeconds(5);

    private final Bulkhead bulkhead;
    private final TransactionSynchronizationRegistry registry;

    QuarkusTransactions(Bulkhead bulkhead, TransactionSynchronizationRegistry registry) {
        this.bulkhead = bulkhead;
        this.registry = registry;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION
                ? bulkhead.pass(() -> outermost(work))
                : work.get();
    }

    @Override
    public void afterCommit(Runnable work) {
        registry.registerInterposedSynchronization(new AfterCommit(work));
    }

    private static <T> T outermost(Supplier<T> work) {
        long start = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
            try {
                return QuarkusTransaction.requiringNew()
                        .timeout(SECONDS - (int) elapsed.toSeconds())
                        .call(work::get);
            } catch (Refusal refusal) {
                throw refusal;
            } catch (RuntimeException failure) {
                requireRepeatable(failure, attempt, start);
                pause(attempt);
            }
        }
    }

    private static void requireRepeatable(RuntimeException failure, int attempt, long start) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        if (DatabaseFaults.isLostRace(failure)) {
            if (attempt == MOST_ATTEMPTS || elapsed.compareTo(NO_REPETITION_AFTER) > 0) {
                throw unavailable("The database is too busy for this", Duration.ofSeconds(1), failure);
            }
        } else if (DatabaseFaults.isAway(failure)) {
            throw unavailable("The database cannot be reached", Duration.ofSeconds(3), failure);
        } else if (elapsed.toSeconds() >= SECONDS) {
            // The transaction was ended from outside, which comes out as whatever the work was doing.
            throw unavailable("The service is too busy for this", Duration.ofSeconds(1), failure);
        } else {
            throw failure;
        }
    }

    private static Refusal unavailable(String what, Duration retryAfter, RuntimeException failure) {
        LOG.warnf("%s: %s", what, innermost(failure));
        return new Refusal(
                SharedReason.UNAVAILABLE,
                "%s at the moment. Ask again in %d s.".formatted(what, retryAfter.toSeconds()),
                retryAfter);
    }

    private static Throwable innermost(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause.getCause() != null && depth < 20; depth++) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Of random length, so that those who lost together do not meet again. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current()
                        .nextLong(TimeUnit.MILLISECONDS.toNanos(5), TimeUnit.MILLISECONDS.toNanos(15))
                * attempt);
    }
}
