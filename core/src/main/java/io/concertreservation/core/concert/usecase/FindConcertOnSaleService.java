package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.shared.domain.ConcertId;
import java.time.Clock;

/** Finds the concert and looks at its sale window. */
public final class FindConcertOnSaleService implements FindConcertOnSale {
    private final FindConcert findConcert;
    private final Clock clock;

    public FindConcertOnSaleService(FindConcert findConcert, Clock clock) {
        this.findConcert = findConcert;
        this.clock = clock;
    }

    @Override
    public Concert find(ConcertId id) {
        Concert concert = findConcert.find(id);
        concert.sale().requireOpen(clock.instant());
        return concert;
    }
}
