package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.shared.domain.UserId;

/** Shows one of a user's own reservations as it is now. */
@FunctionalInterface
public interface FindReservation {
    /** Throws a refusal {@code reservation-not-found}, also for somebody else's. */
    Reservation find(ReservationId reservation, UserId user);
}
