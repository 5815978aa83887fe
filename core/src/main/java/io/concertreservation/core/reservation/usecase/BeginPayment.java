package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.shared.domain.UserId;

/** Makes the seats of a hold the buyer's while its price is being taken: the first step of paying. */
@FunctionalInterface
public interface BeginPayment {
    /**
     * Compare-and-set on reservation, owner, state and time; the rows of reservation and seats are locked until the
     * transaction ends. Refusals:
     * {@code reservation-not-found}, {@code hold-expired}, {@code already-paid}, {@code reservation-over}.
     */
    Reservation.Paying begin(ReservationId reservation, UserId user);
}
