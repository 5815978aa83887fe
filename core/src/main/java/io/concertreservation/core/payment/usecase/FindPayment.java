package io.concertreservation.core.payment.usecase;

import io.concertreservation.core.payment.domain.Payment;
import io.concertreservation.core.payment.domain.PaymentId;
import io.concertreservation.core.shared.domain.UserId;

/** Shows one of a user's own payments. */
@FunctionalInterface
public interface FindPayment {
    /** Throws a refusal {@code payment-not-found}, also for somebody else's. */
    Payment find(PaymentId payment, UserId user);
}
