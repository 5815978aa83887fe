package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Booking;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;
import java.util.List;

/** Takes a small batch, so that no lock is held for long; any number of instances may sweep. */
public final class SweepExpiredHoldsService implements SweepExpiredHolds {
    private static final int BATCH = 50;

    private final Reservations reservations;
    private final Seats seats;
    private final ReservationEvents events;
    private final Transactions transactions;
    private final Clock clock;

    public SweepExpiredHoldsService(
            Reservations reservations, Seats seats, ReservationEvents events, Transactions transactions, Clock clock) {
        this.reservations = reservations;
        this.seats = seats;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int sweep() {
        return transactions.inTransaction(() -> {
            List<Reservation.Held> overdue = reservations.lockOverdue(clock.instant(), BATCH);
            // All seats of the batch at once, so that they are locked in ascending order across its holds.
            seats.lock(overdue.stream()
                    .flatMap(held -> held.booking().seatIds().stream())
                    .toList());
            overdue.forEach(this::expire);
            return overdue.size();
        });
    }

    private void expire(Reservation.Held held) {
        Booking booking = held.booking();
        if (reservations.change(held, held.expire())) {
            seats.release(booking.seatIds(), booking.id());
            events.expired(booking);
        }
    }
}
