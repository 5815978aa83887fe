package io.concertreservation.core.balance.usecase;

import io.concertreservation.core.balance.domain.Account;
import io.concertreservation.core.balance.port.Accounts;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.Transactions;

/** Reads without a lock. */
public final class FindBalanceService implements FindBalance {
    private final Accounts accounts;
    private final Transactions transactions;

    public FindBalanceService(Accounts accounts, Transactions transactions) {
        this.accounts = accounts;
        this.transactions = transactions;
    }

    @Override
    public Account find(UserId user) {
        return transactions.inTransaction(() -> accounts.find(user)).orElseGet(() -> new Account(user, Money.NONE));
    }
}
