package io.concertreservation.core.balance.usecase;

import io.concertreservation.core.balance.domain.LedgerEntry;
import io.concertreservation.core.balance.port.Accounts;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.Transactions;

/** Reads the ledger. */
public final class ListEntriesService implements ListEntries {
    private final Accounts accounts;
    private final Transactions transactions;

    public ListEntriesService(Accounts accounts, Transactions transactions) {
        this.accounts = accounts;
        this.transactions = transactions;
    }

    @Override
    public Slice<LedgerEntry> list(UserId user, SliceRequest slice) {
        return transactions.inTransaction(() -> accounts.entries(user, slice));
    }
}
