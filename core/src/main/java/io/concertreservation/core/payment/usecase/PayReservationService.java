package io.concertreservation.core.payment.usecase;

import io.concertreservation.core.balance.domain.LedgerEntry;
import io.concertreservation.core.balance.usecase.TakeMoney;
import io.concertreservation.core.payment.domain.Payment;
import io.concertreservation.core.payment.domain.PaymentId;
import io.concertreservation.core.payment.port.Payments;
import io.concertreservation.core.reservation.domain.Booking;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.usecase.BeginPayment;
import io.concertreservation.core.reservation.usecase.CompletePayment;
import io.concertreservation.core.shared.domain.Answer;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.Ids;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.shared.usecase.OnceOnly;
import java.time.Clock;
import java.util.function.Function;

/** Pays in one transaction, written as the steps that a saga would take: begin, take the money, complete. */
public final class PayReservationService implements PayReservation {
    private final BeginPayment beginPayment;
    private final TakeMoney takeMoney;
    private final CompletePayment completePayment;
    private final Payments payments;
    private final PaymentEvents events;
    private final OnceOnly onceOnly;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    public PayReservationService(
            BeginPayment beginPayment,
            TakeMoney takeMoney,
            CompletePayment completePayment,
            Payments payments,
            PaymentEvents events,
            OnceOnly onceOnly,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.beginPayment = beginPayment;
        this.takeMoney = takeMoney;
        this.completePayment = completePayment;
        this.payments = payments;
        this.events = events;
        this.onceOnly = onceOnly;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Answer pay(RequestKey request, ReservationId reservation, Function<Receipt, String> wording) {
        return onceOnly.perform(
                request,
                guard -> transactions.inTransaction(
                        () -> guard.once(() -> wording.apply(paid(request.user(), reservation)))));
    }

    private Receipt paid(UserId user, ReservationId id) {
        Reservation.Paying paying = beginPayment.begin(id, user);
        Booking booking = paying.booking();
        Payment payment = new Payment(new PaymentId(ids.next()), id, user, booking.total(), clock.instant(), null);
        LedgerEntry entry = takeMoney.take(user, payment.amount(), payment.id().value());
        payments.add(payment);
        Reservation.Paid paid = completePayment.complete(paying);
        events.paid(booking, payment);
        return new Receipt(payment, paid, entry);
    }
}
