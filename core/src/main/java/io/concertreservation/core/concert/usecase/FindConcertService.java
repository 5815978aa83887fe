package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.port.Concerts;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.port.Transactions;

/** Finds it if everybody may see it. */
public final class FindConcertService implements FindConcert {
    private final Concerts concerts;
    private final Transactions transactions;

    public FindConcertService(Concerts concerts, Transactions transactions) {
        this.concerts = concerts;
        this.transactions = transactions;
    }

    @Override
    public Concert find(ConcertId concert) {
        return transactions
                .inTransaction(() -> concerts.find(concert))
                .filter(Concert::published)
                .orElseThrow(Missing::concert);
    }
}
