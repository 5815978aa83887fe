package io.concertreservation.core.balance.domain;

import io.concertreservation.core.shared.domain.Reason;

/** Why a balance refuses. */
public enum BalanceReason implements Reason {
    INVALID_AMOUNT(new Terms("invalid-amount", Kind.INVALID, "The amount is out of range.", false)),
    INSUFFICIENT(new Terms("insufficient-balance", Kind.UNPAID, "The balance is not sufficient.", false)),
    CEILING_REACHED(
            new Terms("balance-ceiling-reached", Kind.NOT_ALLOWED, "The balance would become too large.", false));

    private final Terms terms;

    BalanceReason(Terms terms) {
        this.terms = terms;
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
