package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Venue;
import io.concertreservation.core.concert.domain.VenueId;

/** Shows a venue. */
@FunctionalInterface
public interface FindVenue {
    /** Throws a refusal {@code venue-not-found}. */
    Venue find(VenueId venue);
}
