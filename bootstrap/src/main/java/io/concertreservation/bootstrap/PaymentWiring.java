package io.concertreservation.bootstrap;

import io.concertreservation.bootstrap.config.MoneyConfig;
import io.concertreservation.bootstrap.metrics.Outcomes;
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
import io.micrometer.core.instrument.MeterRegistry;
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
            Clock clock,
            MeterRegistry meters) {
        PayReservation payReservation = new PayReservationService(
                beginPayment, takeMoney, completePayment, payments, events, onceOnly, transactions, ids, clock);
        Outcomes outcomes = new Outcomes(meters, "concert.payments");
        return (request, reservation, wording) -> outcomes.of(() -> payReservation.pay(request, reservation, wording));
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
            MoneyConfig config,
            MeterRegistry meters) {
        RefundRules rules = new RefundRules(config.refundCutOff());
        CancelReservation cancelReservation = new CancelReservationService(
                giveBackSeats, returnMoney, payments, events, onceOnly, transactions, clock, rules);
        Outcomes outcomes = new Outcomes(meters, "concert.cancellations");
        return (request, reservation, wording) ->
                outcomes.of(() -> cancelReservation.cancel(request, reservation, wording));
    }

    @Produces
    @Singleton
    FindPayment findPayment(Payments payments, Transactions transactions) {
        return new FindPaymentService(payments, transactions);
    }
}
