package io.concertreservation.core.trail.usecase;

import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.trail.port.Trail;
import java.time.Duration;

/** Forgets in small batches, so that no lock is held for long. */
public final class ForgetOldDeedsService implements ForgetOldDeeds {
    private static final int BATCH = 1_000;

    private final Trail trail;
    private final Transactions transactions;
    private final Duration age;

    public ForgetOldDeedsService(Trail trail, Transactions transactions, Duration age) {
        this.trail = trail;
        this.transactions = transactions;
        this.age = age;
    }

    @Override
    public int forget() {
        return transactions.inTransaction(() -> trail.forget(age, BATCH));
    }
}
