package io.concertreservation.core.event.usecase;

import io.concertreservation.core.event.port.Outbox;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Duration;

/** Forgets in small batches, so that no lock is held for long. */
public final class ForgetOldEventsService implements ForgetOldEvents {
    private static final int BATCH = 1_000;

    private final Outbox outbox;
    private final Transactions transactions;
    private final Duration age;

    public ForgetOldEventsService(Outbox outbox, Transactions transactions, Duration age) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.age = age;
    }

    @Override
    public int forget() {
        return transactions.inTransaction(() -> outbox.forget(age, BATCH));
    }
}
