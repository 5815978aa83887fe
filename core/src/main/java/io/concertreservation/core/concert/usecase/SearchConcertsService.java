package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.ConcertQuery;
import io.concertreservation.core.concert.port.Concerts;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;

/** Asks the programme as it is now. */
public final class SearchConcertsService implements SearchConcerts {
    private final Concerts concerts;
    private final Transactions transactions;
    private final Clock clock;

    public SearchConcertsService(Concerts concerts, Transactions transactions, Clock clock) {
        this.concerts = concerts;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Slice<Concert> search(ConcertQuery query) {
        return transactions.inTransaction(() -> concerts.search(query, clock.instant()));
    }
}
