package io.concertreservation.core.reservation.domain;

import io.concertreservation.core.shared.domain.Reason;

/** Why seats and reservations refuse. */
public enum ReservationReason implements Reason {
    ADMITTED_ELSEWHERE(new Terms("admitted-elsewhere", Kind.FORBIDDEN, "The turn is for another concert.", false)),
    INVALID_CHOICE(new Terms("invalid-seat-choice", Kind.INVALID, "The choice of seats is not valid.", false)),
    SEAT_NOT_FOUND(new Terms("seat-not-found", Kind.NOT_FOUND, "There is no such seat in this schedule.", false)),
    SEAT_TAKEN(new Terms("seat-taken", Kind.CONFLICT, "A chosen seat is taken.", false)),
    NO_ADJACENT_SEATS(
            new Terms("no-adjacent-seats", Kind.CONFLICT, "There are not so many free seats side by side.", false)),
    LIMIT_EXCEEDED(
            new Terms("purchase-limit-exceeded", Kind.NOT_ALLOWED, "The purchase limit would be exceeded.", false)),
    RESERVATION_NOT_FOUND(new Terms("reservation-not-found", Kind.NOT_FOUND, "You have no such reservation.", false)),
    HOLD_EXPIRED(new Terms("hold-expired", Kind.GONE, "The hold has expired.", false)),
    ALREADY_PAID(new Terms("already-paid", Kind.CONFLICT, "The reservation is paid already.", false)),
    RESERVATION_OVER(
            new Terms("reservation-over", Kind.CONFLICT, "The reservation has been cancelled or refunded.", false)),
    TOO_LATE_TO_REFUND(new Terms("too-late-to-refund", Kind.NOT_ALLOWED, "It is too late for a refund.", false));

    private final Terms terms;

    ReservationReason(Terms terms) {
        this.terms = terms;
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
