package io.concertreservation.core.concert.port;

import io.concertreservation.core.concert.domain.Venue;
import io.concertreservation.core.concert.domain.VenueId;
import java.util.Optional;

/** Keeps venues. Calls need a transaction. */
public interface Venues {
    void add(Venue venue);

    Optional<Venue> find(VenueId id);
}
