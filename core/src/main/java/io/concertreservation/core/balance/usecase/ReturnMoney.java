package io.concertreservation.core.balance.usecase;

import io.concertreservation.core.balance.domain.LedgerEntry;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.UserId;
import java.util.UUID;

/** Returns the money of a payment to the balance. */
@FunctionalInterface
public interface ReturnMoney {
    /** In the caller's transaction, with the account locked; at most once for each payment. */
    LedgerEntry giveBack(UserId user, Money amount, UUID payment);
}
