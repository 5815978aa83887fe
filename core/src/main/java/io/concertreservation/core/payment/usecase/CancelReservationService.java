package io.concertreservation.core.payment.usecase;

import io.concertreservation.core.balance.usecase.ReturnMoney;
import io.concertreservation.core.payment.domain.Payment;
import io.concertreservation.core.payment.domain.RefundRules;
import io.concertreservation.core.payment.port.Payments;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.usecase.GiveBackSeats;
import io.concertreservation.core.shared.domain.Answer;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.shared.usecase.OnceOnly;
import java.time.Clock;
import java.util.function.Function;

/** Gives the seats back and, where they were paid for, the money: in one transaction. */
public final class CancelReservationService implements CancelReservation {
    private final GiveBackSeats giveBackSeats;
    private final ReturnMoney returnMoney;
    private final Payments payments;
    private final PaymentEvents events;
    private final OnceOnly onceOnly;
    private final Transactions transactions;
    private final Clock clock;
    private final RefundRules rules;

    public CancelReservationService(
            GiveBackSeats giveBackSeats,
            ReturnMoney returnMoney,
            Payments payments,
            PaymentEvents events,
            OnceOnly onceOnly,
            Transactions transactions,
            Clock clock,
            RefundRules rules) {
        this.giveBackSeats = giveBackSeats;
        this.returnMoney = returnMoney;
        this.payments = payments;
        this.events = events;
        this.onceOnly = onceOnly;
        this.transactions = transactions;
        this.clock = clock;
        this.rules = rules;
    }

    @Override
    public Answer cancel(RequestKey request, ReservationId reservation, Function<Reservation, String> wording) {
        return onceOnly.perform(
                request,
                guard -> transactions.inTransaction(
                        () -> guard.once(() -> wording.apply(ended(request.user(), reservation)))));
    }

    private Reservation ended(UserId user, ReservationId id) {
        Reservation ended = giveBackSeats.giveBack(id, user, rules.cutOff());
        if (ended instanceof Reservation.Refunded refunded) {
            refund(refunded);
        }
        return ended;
    }

    private void refund(Reservation.Refunded refunded) {
        ReservationId id = refunded.booking().id();
        Payment payment = payments.of(id)
                .orElseThrow(() -> new IllegalStateException("A paid reservation has no payment: " + id.value()));
        if (!payments.refund(payment.id(), clock.instant())) {
            throw new IllegalStateException(
                    "A payment was refunded before: " + payment.id().value());
        }
        returnMoney.giveBack(payment.user(), payment.amount(), payment.id().value());
        events.refunded(refunded.booking(), payment);
    }
}
