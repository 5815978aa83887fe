package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Venue;
import io.concertreservation.core.concert.domain.VenueId;
import io.concertreservation.core.concert.port.Venues;
import io.concertreservation.core.shared.port.Ids;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.trail.usecase.NoteDeed;
import java.util.Map;

/** Gives the venue an id and keeps it. */
public final class CreateVenueService implements CreateVenue {
    private final Venues venues;
    private final Ids ids;
    private final NoteDeed notes;
    private final Transactions transactions;

    public CreateVenueService(Venues venues, Ids ids, NoteDeed notes, Transactions transactions) {
        this.venues = venues;
        this.ids = ids;
        this.notes = notes;
        this.transactions = transactions;
    }

    @Override
    public Venue create(String name, String city) {
        Venue venue = new Venue(new VenueId(ids.next()), name, city);
        transactions.inTransaction(() -> {
            venues.add(venue);
            notes.noteNew("venue-created", "venue/" + venue.id().value(), Map.of("name", name, "city", city));
        });
        return venue;
    }
}
