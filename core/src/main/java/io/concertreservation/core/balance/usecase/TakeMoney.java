package io.concertreservation.core.balance.usecase;

import io.concertreservation.core.balance.domain.LedgerEntry;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.UserId;
import java.util.UUID;

/** Takes money from a balance for a payment. */
@FunctionalInterface
public interface TakeMoney {
    /** In the caller's transaction, with the account locked. Throws a refusal {@code insufficient-balance}. */
    LedgerEntry take(UserId user, Money amount, UUID payment);
}
