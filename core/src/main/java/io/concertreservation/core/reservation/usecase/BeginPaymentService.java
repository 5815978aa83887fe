package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Booking;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;

/**
 * Locks the reservation and then its seats, which become the buyer's: from here on they cannot be taken over, however
 * long the money takes. A saga would give them back if there were none.
 */
public final class BeginPaymentService implements BeginPayment {
    private final Reservations reservations;
    private final Seats seats;
    private final Transactions transactions;
    private final Clock clock;

    public BeginPaymentService(Reservations reservations, Seats seats, Transactions transactions, Clock clock) {
        this.reservations = reservations;
        this.seats = seats;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Reservation.Paying begin(ReservationId id, UserId user) {
        return transactions.inTransaction(() -> {
            Reservation reservation = reservations
                    .lock(id)
                    .filter(found -> found.booking().user().equals(user))
                    .orElseThrow(Refusals::notFound);
            return switch (reservation.at(clock.instant())) {
                case Reservation.Held held -> paying(held);
                case Reservation.Paying ignored -> throw alreadyPaid();
                case Reservation.Paid ignored -> throw alreadyPaid();
                case Reservation.Expired ignored -> throw Refusals.expired();
                case Reservation.Cancelled ignored -> throw Refusals.over();
                case Reservation.Refunded ignored -> throw Refusals.over();
            };
        });
    }

    private Reservation.Paying paying(Reservation.Held held) {
        Reservation.Paying paying = held.pay();
        Booking booking = held.booking();
        boolean kept = reservations.change(held, paying)
                && seats.sell(booking.seatIds(), booking.id())
                        == booking.seats().size();
        if (!kept) {
            throw Refusals.expired();
        }
        return paying;
    }

    private static Refusal alreadyPaid() {
        return new Refusal(ReservationReason.ALREADY_PAID, "This reservation is paid; nothing was taken again.");
    }
}
