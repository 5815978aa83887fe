package io.concertreservation.core.balance.fake;

import io.concertreservation.core.balance.domain.Account;
import io.concertreservation.core.balance.domain.EntryPair;
import io.concertreservation.core.balance.domain.LedgerEntry;
import io.concertreservation.core.balance.port.Accounts;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.fake.Slices;
import io.concertreservation.core.shared.fake.Table;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Balances and the ledger in memory, with sums for an audit. */
public final class InMemoryAccounts implements Accounts {
    private final Table<String, Account> accounts;
    private final Table<UUID, EntryPair> pairs;
    private final Table<UUID, Line> lines;

    public InMemoryAccounts(InMemoryTransactions transactions) {
        this.accounts = new Table<>(transactions);
        this.pairs = new Table<>(transactions);
        this.lines = new Table<>(transactions);
    }

    @Override
    public Optional<Account> find(UserId user) {
        return accounts.find(user.value());
    }

    @Override
    public Account lock(UserId user) {
        return find(user).orElseGet(() -> {
            Account opened = new Account(user, Money.NONE);
            accounts.put(user.value(), opened);
            return opened;
        });
    }

    @Override
    public void book(Account after, EntryPair pair) {
        if (pairs.all().anyMatch(booked -> sameCause(booked, pair))) {
            throw new IllegalStateException("Booked before: " + pair.kind() + " " + pair.reference());
        }
        accounts.put(after.user().value(), after);
        pairs.put(pair.id(), pair);
        lines.put(pair.id(), new Line(pair.user().value(), pair.amount()));
        lines.put(
                pair.counterId(),
                new Line(pair.kind().counterpart(), pair.amount().negated()));
    }

    @Override
    public Slice<LedgerEntry> entries(UserId user, SliceRequest slice) {
        Stream<LedgerEntry> entries = pairs.all()
                .filter(pair -> pair.user().equals(user))
                .map(pair -> new LedgerEntry(
                        pair.id(), pair.kind(), pair.reference(), pair.amount(), pair.balanceAfter(), pair.at()));
        return Slices.descending(entries, LedgerEntry::id, slice);
    }

    /** What all entries sum to, which is nothing. */
    public Money sumOfEntries() {
        return lines.all().map(Line::amount).reduce(Money.NONE, Money::plus);
    }

    /** What the entries of one account sum to, a user's or the system's. */
    public Money sumOfEntries(String account) {
        return lines.all()
                .filter(line -> line.account().equals(account))
                .map(Line::amount)
                .reduce(Money.NONE, Money::plus);
    }

    /** Everybody's account. */
    public Stream<Account> all() {
        return accounts.all();
    }

    private static boolean sameCause(EntryPair one, EntryPair other) {
        return one.kind() == other.kind() && one.reference().equals(other.reference());
    }

    /** One side of a pair. */
    private record Line(String account, Money amount) {}
}
