package io.concertreservation.adapter.out.persistence.reservation;

import io.concertreservation.core.reservation.domain.Booking;
import io.concertreservation.core.reservation.domain.Reservation;

/** The states of a reservation as they are written. */
enum ReservationState {
    HELD,
    PAYING,
    PAID,
    EXPIRED,
    CANCELLED,
    REFUNDED;

    static ReservationState of(Reservation reservation) {
        return switch (reservation) {
            case Reservation.Held ignored -> HELD;
            case Reservation.Paying ignored -> PAYING;
            case Reservation.Paid ignored -> PAID;
            case Reservation.Expired ignored -> EXPIRED;
            case Reservation.Cancelled ignored -> CANCELLED;
            case Reservation.Refunded ignored -> REFUNDED;
        };
    }

    Reservation with(Booking booking) {
        return switch (this) {
            case HELD -> new Reservation.Held(booking);
            case PAYING -> new Reservation.Paying(booking);
            case PAID -> new Reservation.Paid(booking);
            case EXPIRED -> new Reservation.Expired(booking);
            case CANCELLED -> new Reservation.Cancelled(booking);
            case REFUNDED -> new Reservation.Refunded(booking);
        };
    }

    /** Whether its seats may be somebody else's. */
    boolean isOver() {
        return this == EXPIRED || this == CANCELLED || this == REFUNDED;
    }
}
