package io.concertreservation.core.concert.fake;

import io.concertreservation.core.concert.domain.Venue;
import io.concertreservation.core.concert.domain.VenueId;
import io.concertreservation.core.concert.port.Venues;
import java.util.Optional;

/** Venues in memory. */
public final class InMemoryVenues implements Venues {
    private final ProgrammeTables tables;

    public InMemoryVenues(ProgrammeTables tables) {
        this.tables = tables;
    }

    @Override
    public void add(Venue venue) {
        tables.venues.put(venue.id().value(), venue);
    }

    @Override
    public Optional<Venue> find(VenueId id) {
        return tables.venues.find(id.value());
    }
}
