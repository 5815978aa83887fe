package io.concertreservation.core.reservation.domain;

import java.util.UUID;

/** Names a reservation. */
public record ReservationId(UUID value) {}
