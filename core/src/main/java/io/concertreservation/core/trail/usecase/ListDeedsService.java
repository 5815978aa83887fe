package io.concertreservation.core.trail.usecase;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.trail.domain.Deed;
import io.concertreservation.core.trail.port.Trail;
import org.jspecify.annotations.Nullable;

/** Reads the trail. */
public final class ListDeedsService implements ListDeeds {
    private final Trail trail;
    private final Transactions transactions;

    public ListDeedsService(Trail trail, Transactions transactions) {
        this.trail = trail;
        this.transactions = transactions;
    }

    @Override
    public Slice<Deed> list(@Nullable ConcertId concert, SliceRequest slice) {
        String subject = concert == null ? null : Subjects.of(concert);
        return transactions.inTransaction(() -> trail.latest(subject, slice));
    }
}
