package io.concertreservation.core.balance.usecase;

import io.concertreservation.core.balance.domain.Account;
import io.concertreservation.core.balance.domain.EntryKind;
import io.concertreservation.core.balance.domain.LedgerEntry;
import io.concertreservation.core.balance.port.Accounts;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.Transactions;
import java.util.UUID;

/** Locks, returns, books. */
public final class ReturnMoneyService implements ReturnMoney {
    private final Accounts accounts;
    private final Bookkeeper bookkeeper;
    private final Transactions transactions;

    public ReturnMoneyService(Accounts accounts, Bookkeeper bookkeeper, Transactions transactions) {
        this.accounts = accounts;
        this.bookkeeper = bookkeeper;
        this.transactions = transactions;
    }

    @Override
    public LedgerEntry giveBack(UserId user, Money amount, UUID payment) {
        return transactions.inTransaction(() -> {
            Account before = accounts.lock(user);
            return bookkeeper.book(before, before.giveBack(amount), EntryKind.REFUND, payment);
        });
    }
}
