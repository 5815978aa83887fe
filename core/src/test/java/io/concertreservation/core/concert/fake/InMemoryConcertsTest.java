package io.concertreservation.core.concert.fake;

import io.concertreservation.core.concert.port.Concerts;
import io.concertreservation.core.concert.port.ConcertsContract;
import io.concertreservation.core.concert.port.Schedules;
import io.concertreservation.core.concert.port.Venues;
import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.port.Transactions;

final class InMemoryConcertsTest extends ConcertsContract {
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final ProgrammeTables tables = new ProgrammeTables(transactions);

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected Venues venues() {
        return new InMemoryVenues(tables);
    }

    @Override
    protected Concerts concerts() {
        return new InMemoryConcerts(tables);
    }

    @Override
    protected Schedules schedules() {
        return new InMemorySchedules(tables);
    }
}
