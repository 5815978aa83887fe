package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.ConcertReason;
import io.concertreservation.core.concert.domain.Venue;
import io.concertreservation.core.concert.domain.VenueId;
import io.concertreservation.core.concert.port.Venues;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.port.Transactions;

/** Looks it up. */
public final class FindVenueService implements FindVenue {
    private final Venues venues;
    private final Transactions transactions;

    public FindVenueService(Venues venues, Transactions transactions) {
        this.venues = venues;
        this.transactions = transactions;
    }

    @Override
    public Venue find(VenueId venue) {
        return transactions
                .inTransaction(() -> venues.find(venue))
                .orElseThrow(() -> new Refusal(ConcertReason.VENUE_NOT_FOUND, "There is no venue with this id."));
    }
}
