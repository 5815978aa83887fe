package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Venue;
import io.concertreservation.core.concert.domain.VenueId;
import io.concertreservation.core.concert.port.Venues;
import io.concertreservation.core.shared.port.Ids;
import io.concertreservation.core.shared.port.Transactions;

/** Gives the venue an id and keeps it. */
public final class CreateVenueService implements CreateVenue {
    private final Venues venues;
    private final Ids ids;
    private final Transactions transactions;

    public CreateVenueService(Venues venues, Ids ids, Transactions transactions) {
        this.venues = venues;
        this.ids = ids;
        this.transactions = transactions;
    }

    @Override
    public Venue create(String name, String city) {
        Venue venue = new Venue(new VenueId(ids.next()), name, city);
        transactions.inTransaction(() -> venues.add(venue));
        return venue;
    }
}
