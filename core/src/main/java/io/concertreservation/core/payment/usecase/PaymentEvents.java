package io.concertreservation.core.payment.usecase;

import io.concertreservation.core.payment.domain.Payment;
import io.concertreservation.core.reservation.domain.Booking;
import io.concertreservation.core.reservation.usecase.ReservationEvents;
import java.util.Map;

/** Words the facts about payments; told in order with those about the reservation. */
public final class PaymentEvents {
    private final ReservationEvents events;

    public PaymentEvents(ReservationEvents events) {
        this.events = events;
    }

    void paid(Booking booking, Payment payment) {
        events.record("reservation-paid", booking, facts(payment));
    }

    void refunded(Booking booking, Payment payment) {
        events.record("reservation-refunded", booking, facts(payment));
    }

    private static Map<String, String> facts(Payment payment) {
        return Map.of(
                "payment", payment.id().value().toString(),
                "amount", Long.toString(payment.amount().amount()));
    }
}
