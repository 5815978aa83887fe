package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.shared.domain.Refusal;

/** The refusals that several use cases share. */
final class Refusals {
    private Refusals() {}

    static Refusal notFound() {
        return new Refusal(ReservationReason.RESERVATION_NOT_FOUND, "You have no reservation with this id.");
    }

    static Refusal expired() {
        return new Refusal(
                ReservationReason.HOLD_EXPIRED,
                "The time to pay is over and the seats are free again. Hold seats anew.");
    }

    static Refusal over() {
        return new Refusal(
                ReservationReason.RESERVATION_OVER, "The reservation has been cancelled or refunded. Hold seats anew.");
    }
}
