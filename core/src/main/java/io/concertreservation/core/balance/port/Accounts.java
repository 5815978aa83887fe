package io.concertreservation.core.balance.port;

import io.concertreservation.core.balance.domain.Account;
import io.concertreservation.core.balance.domain.EntryPair;
import io.concertreservation.core.balance.domain.LedgerEntry;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.domain.UserId;
import java.util.Optional;

/** Keeps balances and the ledger. All calls need a transaction. */
public interface Accounts {
    Optional<Account> find(UserId user);

    /** The account with a row lock until the transaction ends; opened empty if the user has none. */
    Account lock(UserId user);

    /**
     * Stores the new balance and writes both entries; needs the lock.
     *
     * @throws IllegalStateException when the pair's kind and reference exist already: the caller has a fault, and the
     *     transaction fails
     */
    void book(Account after, EntryPair pair);

    /** The user's entries, newest first. */
    Slice<LedgerEntry> entries(UserId user, SliceRequest slice);
}
