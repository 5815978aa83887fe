package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.SaleWindow;
import io.concertreservation.core.concert.domain.VenueId;

/** What an organizer says of a new concert. */
public record ConcertDraft(
        VenueId venue, String title, String artist, String description, SaleWindow sale, int purchaseLimit) {}
