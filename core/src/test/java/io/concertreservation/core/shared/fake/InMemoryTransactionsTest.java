package io.concertreservation.core.shared.fake;

import io.concertreservation.core.concert.fake.InMemoryVenues;
import io.concertreservation.core.concert.fake.ProgrammeTables;
import io.concertreservation.core.concert.port.Venues;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.shared.port.TransactionsContract;

final class InMemoryTransactionsTest extends TransactionsContract {
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryVenues venues = new InMemoryVenues(new ProgrammeTables(transactions));

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected Venues venues() {
        return venues;
    }
}
