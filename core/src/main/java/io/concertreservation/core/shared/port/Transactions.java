package io.concertreservation.core.shared.port;

import java.util.function.Supplier;

/**
 * All or nothing. Work runs in one transaction at READ COMMITTED: it is committed when the work returns and rolled back
 * when it throws. A call inside another joins it. The outermost call repeats work that lost a deadlock or a lock wait a
 * bounded number of times, with jitter, so work may run more than once and must keep its effects inside the transaction.
 *
 * <p>When the database cannot be reached in time the call throws a {@code Refusal} of kind {@code UNAVAILABLE}.
 */
public interface Transactions {
    <T> T inTransaction(Supplier<T> work);

    /**
     * Runs the work when the transaction that this is called in has been committed, and never if it is not; what the work
     * throws is logged. The work may not need the database.
     */
    void afterCommit(Runnable work);

    /** The same for work without a result. */
    default void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }
}
