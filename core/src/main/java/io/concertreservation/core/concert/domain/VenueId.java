package io.concertreservation.core.concert.domain;

import java.util.UUID;

/** Names a venue. */
public record VenueId(UUID value) {}
