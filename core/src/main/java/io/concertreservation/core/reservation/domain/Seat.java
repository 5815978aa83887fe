package io.concertreservation.core.reservation.domain;

import java.time.Instant;

/** A seat in one of its states. A hold that has run out is no hold: see {@link #at}. */
public sealed interface Seat {
    SeatPlace place();

    /** Free to be held. */
    record Available(SeatPlace place) implements Seat {}

    /** Held until an instant. */
    record Held(SeatPlace place, ReservationId by, Instant until) implements Seat {}

    /** Paid for. */
    record Sold(SeatPlace place, ReservationId to) implements Seat {}

    /** The seat as it is at that instant: a hold is dead at its end, whether or not anybody tidied up. */
    default Seat at(Instant now) {
        return this instanceof Held held && !now.isBefore(held.until()) ? new Available(place()) : this;
    }
}
