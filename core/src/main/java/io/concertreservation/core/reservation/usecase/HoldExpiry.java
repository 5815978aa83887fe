package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Booking;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.reservation.port.Seats;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ends holds that have run out and frees the seats they still have: in five round trips, however many they are, because a
 * late payment waits for the lock of its hold, with a connection in its hand.
 */
public final class HoldExpiry {
    private final Reservations reservations;
    private final Seats seats;
    private final ReservationEvents events;

    public HoldExpiry(Reservations reservations, Seats seats, ReservationEvents events) {
        this.reservations = reservations;
        this.seats = seats;
        this.events = events;
    }

    /**
     * Needs a transaction and the locks of these holds.
     *
     * @param alongside seats that the caller will lock afterwards: all are locked at once, in ascending order
     */
    void expire(List<Reservation.Held> overdue, Collection<SeatId> alongside) {
        if (overdue.isEmpty()) {
            return;
        }
        List<Booking> bookings = overdue.stream().map(Reservation.Held::booking).toList();
        List<SeatId> theirs = bookings.stream()
                .flatMap(booking -> booking.seatIds().stream())
                .distinct()
                .toList();
        seats.lock(Stream.concat(alongside.stream(), theirs.stream()).distinct().toList());
        reservations.expire(overdue);
        seats.release(theirs, bookings.stream().map(Booking::id).toList());
        events.expired(bookings);
    }
}
