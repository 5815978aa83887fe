package io.concertreservation.core.reservation.domain;

import java.time.Duration;

/**
 * How seats may be held.
 *
 * @param holdFor how long a hold lasts
 * @param maxSeats how many seats one hold may have
 */
public record HoldRules(Duration holdFor, int maxSeats) {}
