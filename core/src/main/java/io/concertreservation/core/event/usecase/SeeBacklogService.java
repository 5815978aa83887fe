package io.concertreservation.core.event.usecase;

import io.concertreservation.core.event.domain.Backlog;
import io.concertreservation.core.event.port.Outbox;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;

/** Reads the outbox. */
public final class SeeBacklogService implements SeeBacklog {
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    public SeeBacklogService(Outbox outbox, Transactions transactions, Clock clock) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Backlog see() {
        return transactions.inTransaction(() -> outbox.backlog(clock.instant()));
    }
}
