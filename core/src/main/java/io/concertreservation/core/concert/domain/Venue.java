package io.concertreservation.core.concert.domain;

/** A place where concerts are given. */
public record Venue(VenueId id, String name, String city) {}
