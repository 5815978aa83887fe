package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;

/** Looks at the time once more: whoever was told that the hold is over must not find it paid. */
public final class CompletePaymentService implements CompletePayment {
    private final Reservations reservations;
    private final Transactions transactions;
    private final Clock clock;

    public CompletePaymentService(Reservations reservations, Transactions transactions, Clock clock) {
        this.reservations = reservations;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Reservation.Paid complete(Reservation.Paying paying) {
        return transactions.inTransaction(() -> {
            Reservation.Paid paid = paying.complete();
            if (paying.booking().isOver(clock.instant()) || !reservations.change(paying, paid)) {
                throw Refusals.expired();
            }
            return paid;
        });
    }
}
