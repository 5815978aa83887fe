package io.concertreservation.core.event.fake;

import io.concertreservation.core.event.port.Outbox;
import io.concertreservation.core.event.port.OutboxContract;
import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.fake.MutableClock;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;

final class InMemoryOutboxTest extends OutboxContract {
    private final MutableClock clock = new MutableClock();
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryOutbox outbox = new InMemoryOutbox(transactions, clock);

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected Outbox outbox() {
        return outbox;
    }

    @Override
    protected Clock clock() {
        return clock;
    }
}
