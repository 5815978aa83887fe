package io.concertreservation.core.payment.domain;

import io.concertreservation.core.shared.domain.Reason;

/** Why a payment refuses. */
public enum PaymentReason implements Reason {
    PAYMENT_NOT_FOUND(new Terms("payment-not-found", Kind.NOT_FOUND, "You have no such payment.", false));

    private final Terms terms;

    PaymentReason(Terms terms) {
        this.terms = terms;
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
