package io.concertreservation.core.balance.usecase;

import io.concertreservation.core.balance.domain.LedgerEntry;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.domain.UserId;

/** Lists a user's ledger, newest first. */
@FunctionalInterface
public interface ListEntries {
    Slice<LedgerEntry> list(UserId user, SliceRequest slice);
}
