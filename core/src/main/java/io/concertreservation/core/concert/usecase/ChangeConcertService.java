package io.concertreservation.core.concert.usecase;

import static java.util.Objects.requireNonNullElse;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.SaleWindow;
import io.concertreservation.core.concert.port.Concerts;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.trail.usecase.NoteDeed;
import io.concertreservation.core.trail.usecase.Subjects;

/** Changes the concert under a row lock, so that two changes do not undo each other. */
public final class ChangeConcertService implements ChangeConcert {
    private final Concerts concerts;
    private final NoteDeed notes;
    private final Transactions transactions;

    public ChangeConcertService(Concerts concerts, NoteDeed notes, Transactions transactions) {
        this.concerts = concerts;
        this.notes = notes;
        this.transactions = transactions;
    }

    @Override
    public Concert change(ConcertId id, ConcertChange change) {
        return transactions.inTransaction(() -> {
            Concert old = concerts.lock(id).orElseThrow(Missing::concert);
            Concert changed = apply(change, old);
            concerts.change(changed);
            notes.note("concert-changed", Subjects.of(id), Facts.of(old), Facts.of(changed));
            return changed;
        });
    }

    private static Concert apply(ConcertChange change, Concert old) {
        return new Concert(
                old.id(),
                old.venue(),
                requireNonNullElse(change.title(), old.title()),
                requireNonNullElse(change.artist(), old.artist()),
                requireNonNullElse(change.description(), old.description()),
                new SaleWindow(
                        requireNonNullElse(change.saleOpensAt(), old.sale().opensAt()),
                        requireNonNullElse(change.saleClosesAt(), old.sale().closesAt())),
                requireNonNullElse(change.purchaseLimit(), old.purchaseLimit()),
                old.published());
    }
}
