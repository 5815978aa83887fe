package io.concertreservation.core.balance.usecase;

import io.concertreservation.core.balance.domain.Account;
import io.concertreservation.core.balance.domain.BalanceReason;
import io.concertreservation.core.balance.domain.ChargeRules;
import io.concertreservation.core.balance.domain.EntryKind;
import io.concertreservation.core.balance.domain.LedgerEntry;
import io.concertreservation.core.balance.port.Accounts;
import io.concertreservation.core.event.usecase.RecordEvent;
import io.concertreservation.core.shared.domain.Answer;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.Ids;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.shared.usecase.OnceOnly;
import java.util.Map;
import java.util.function.Function;

/** Charges in one transaction: claim the key, lock the account, book, record, answer. */
public final class ChargeBalanceService implements ChargeBalance {
    private final Accounts accounts;
    private final Bookkeeper bookkeeper;
    private final RecordEvent events;
    private final OnceOnly onceOnly;
    private final Transactions transactions;
    private final Ids ids;
    private final ChargeRules rules;

    public ChargeBalanceService(
            Accounts accounts,
            Bookkeeper bookkeeper,
            RecordEvent events,
            OnceOnly onceOnly,
            Transactions transactions,
            Ids ids,
            ChargeRules rules) {
        this.accounts = accounts;
        this.bookkeeper = bookkeeper;
        this.events = events;
        this.onceOnly = onceOnly;
        this.transactions = transactions;
        this.ids = ids;
        this.rules = rules;
    }

    @Override
    public Answer charge(RequestKey request, Money amount, Function<LedgerEntry, String> wording) {
        if (amount.amount() < 1 || amount.compareTo(rules.most()) > 0) {
            throw new Refusal(
                    BalanceReason.INVALID_AMOUNT,
                    "amount is from 1 to %,d.".formatted(rules.most().amount()));
        }
        return onceOnly.perform(
                request,
                guard -> transactions.inTransaction(
                        () -> guard.once(() -> wording.apply(charged(request.user(), amount)))));
    }

    private LedgerEntry charged(UserId user, Money amount) {
        Account before = accounts.lock(user);
        LedgerEntry entry = bookkeeper.book(before, before.charge(amount), EntryKind.CHARGE, ids.next());
        events.record(
                "balance-charged",
                "account/" + user.value(),
                Map.of(
                        "user", user.value(),
                        "entry", entry.id().toString(),
                        "amount", Long.toString(amount.amount()),
                        "balance", Long.toString(entry.balanceAfter().amount())));
        return entry;
    }
}
