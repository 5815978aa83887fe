package io.concertreservation.core.balance.usecase;

import io.concertreservation.core.balance.domain.Account;
import io.concertreservation.core.balance.domain.EntryKind;
import io.concertreservation.core.balance.domain.EntryPair;
import io.concertreservation.core.balance.domain.LedgerEntry;
import io.concertreservation.core.balance.port.Accounts;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.port.Ids;
import java.time.Clock;
import java.util.UUID;

/** Writes a change of a balance and its entry pair together; the only way a balance changes. */
public final class Bookkeeper {
    private final Accounts accounts;
    private final Ids ids;
    private final Clock clock;

    public Bookkeeper(Accounts accounts, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    LedgerEntry book(Account before, Account after, EntryKind kind, UUID reference) {
        Money change = after.balance().minus(before.balance());
        EntryPair pair = new EntryPair(
                ids.next(), ids.next(), after.user(), kind, reference, change, after.balance(), clock.instant());
        accounts.book(after, pair);
        return new LedgerEntry(pair.id(), kind, reference, change, after.balance(), pair.at());
    }
}
