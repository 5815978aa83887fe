package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;

/** Ends a reservation at its owner's wish: a hold is cancelled, a paid one marked as refunded; its seats are free. */
@FunctionalInterface
public interface GiveBackSeats {
    /**
     * In the caller's transaction, with the row locked. Whoever calls returns the money of a {@code Refunded} one.
     * Refusals: {@code reservation-not-found}, {@code hold-expired}, {@code reservation-over},
     * {@code too-late-to-refund}.
     *
     * @param cutOff how long before the show a paid one can be given back
     * @return {@code Cancelled} or {@code Refunded}
     */
    Reservation giveBack(ReservationId reservation, UserId user, Duration cutOff);
}
