package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Venue;

/** Adds a venue. */
@FunctionalInterface
public interface CreateVenue {
    Venue create(String name, String city);
}
