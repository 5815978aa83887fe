package io.concertreservation.core.payment.usecase;

import io.concertreservation.core.payment.domain.Payment;
import io.concertreservation.core.payment.domain.PaymentId;
import io.concertreservation.core.payment.domain.PaymentReason;
import io.concertreservation.core.payment.port.Payments;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.Transactions;

/** Reads it and hides what belongs to others. */
public final class FindPaymentService implements FindPayment {
    private final Payments payments;
    private final Transactions transactions;

    public FindPaymentService(Payments payments, Transactions transactions) {
        this.payments = payments;
        this.transactions = transactions;
    }

    @Override
    public Payment find(PaymentId id, UserId user) {
        return transactions
                .inTransaction(() -> payments.find(id))
                .filter(payment -> payment.user().equals(user))
                .orElseThrow(() -> new Refusal(PaymentReason.PAYMENT_NOT_FOUND, "You have no payment with this id."));
    }
}
