package io.concertreservation.core.payment.port;

import io.concertreservation.core.payment.domain.Payment;
import io.concertreservation.core.payment.domain.PaymentId;
import io.concertreservation.core.reservation.domain.ReservationId;
import java.time.Instant;
import java.util.Optional;

/** Keeps payments, at most one for each reservation. All calls need a transaction. */
public interface Payments {
    /** Throws {@link IllegalStateException} when the reservation has a payment. */
    void add(Payment payment);

    Optional<Payment> find(PaymentId id);

    Optional<Payment> of(ReservationId reservation);

    /**
     * Compare-and-set from paid to refunded.
     *
     * @return whether it was not refunded before
     */
    boolean refund(PaymentId id, Instant at);
}
