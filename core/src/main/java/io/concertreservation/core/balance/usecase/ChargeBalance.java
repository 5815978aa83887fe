package io.concertreservation.core.balance.usecase;

import io.concertreservation.core.balance.domain.LedgerEntry;
import io.concertreservation.core.shared.domain.Answer;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.RequestKey;
import java.util.function.Function;

/** Adds money to a user's balance. */
@FunctionalInterface
public interface ChargeBalance {
    /**
     * Takes effect once for its key. Refusals: {@code invalid-amount}, {@code balance-ceiling-reached}.
     *
     * @param wording puts the ledger entry into the words of the answer, which are stored
     */
    Answer charge(RequestKey request, Money amount, Function<LedgerEntry, String> wording);
}
