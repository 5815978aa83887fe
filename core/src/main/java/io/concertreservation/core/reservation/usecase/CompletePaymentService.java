package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Booking;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.shared.port.Transactions;

/** Sells the seats that the reservation still holds, all of them, or fails. */
public final class CompletePaymentService implements CompletePayment {
    private final Reservations reservations;
    private final Seats seats;
    private final Transactions transactions;

    public CompletePaymentService(Reservations reservations, Seats seats, Transactions transactions) {
        this.reservations = reservations;
        this.seats = seats;
        this.transactions = transactions;
    }

    @Override
    public Reservation.Paid complete(Reservation.Paying paying) {
        return transactions.inTransaction(() -> {
            Booking booking = paying.booking();
            Reservation.Paid paid = paying.complete();
            boolean sold = seats.sell(booking.seatIds(), booking.id())
                    == booking.seats().size();
            if (!sold || !reservations.change(paying, paid)) {
                throw Refusals.expired();
            }
            return paid;
        });
    }
}
