package io.concertreservation.bootstrap;

import io.concertreservation.bootstrap.config.MoneyConfig;
import io.concertreservation.core.balance.usecase.ReturnMoney;
import io.concertreservation.core.balance.usecase.TakeMoney;
import io.concertreservation.core.payment.domain.RefundRules;
import io.concertreservation.core.payment.port.Payments;
import io.concertreservation.core.payment.usecase.CancelReservation;
import io.concertreservation.core.payment.usecase.CancelReservationService;
import io.concertreservation.core.payment.usecase.FindPayment;
import io.concertreservation.core.payment.usecase.FindPaymentService;
import io.concertreservation.core.payment.usecase.PayReservation;
import io.concertreservation.core.payment.usecase.PayReservationService;
import io.concertreservation.core.payment.usecase.PaymentEvents;
import io.concertreservation.core.reservation.usecase.BeginPayment;
import io.concertreservation.core.reservation.usecase.CompletePayment;
import io.concertreservation.core.reservation.usecase.GiveBackSeats;
import io.concertreservation.core.reservation.usecase.ReservationEvents;
import io.concertreservation.core.shared.port.Ids;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.shared.usecase.OnceOnly;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Paying and cancelling. */
class PaymentWiring {
    @Produces
    @Singleton
    PaymentEvents paymentEvents(ReservationEvents events) {
        return new PaymentEvents(events);
    }

    @Produces
    @Singleton
    PayReservation payReservation(
            BeginPayment beginPayment,
            TakeMoney takeMoney,
            CompletePayment completePayment,
            Payments payments,
            PaymentEvents events,
            OnceOnly onceOnly,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        return new PayReservationService(
                beginPayment, takeMoney, completePayment, payments, events, onceOnly, transactions, ids, clock);
    }

    @Produces
    @Singleton
    CancelReservation cancelReservation(
            GiveBackSeats giveBackSeats,
            ReturnMoney returnMoney,
            Payments payments,
            PaymentEvents events,
            OnceOnly onceOnly,
            Transactions transactions,
            Clock clock,
            MoneyConfig config) {
        RefundRules rules = new RefundRules(config.refundCutOff());
        return new CancelReservationService(
                giveBackSeats, returnMoney, payments, events, onceOnly, transactions, clock, rules);
    }

    @Produces
    @Singleton
    FindPayment findPayment(Payments payments, Transactions transactions) {
        return new FindPaymentService(payments, transactions);
    }
}
