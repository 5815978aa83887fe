package io.concertreservation.core.trail.fake;

import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.trail.port.Trail;
import io.concertreservation.core.trail.port.TrailContract;
import java.time.Clock;

final class InMemoryTrailTest extends TrailContract {
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryTrail trail = new InMemoryTrail(transactions, Clock.systemUTC());

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected Trail trail() {
        return trail;
    }
}
