package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.ConcertReason;
import io.concertreservation.core.concert.port.Concerts;
import io.concertreservation.core.concert.port.Venues;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.port.Ids;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.trail.usecase.NoteDeed;
import io.concertreservation.core.trail.usecase.Subjects;

/** Makes sure of the venue and keeps the draft. */
public final class CreateConcertService implements CreateConcert {
    private final Concerts concerts;
    private final Venues venues;
    private final Ids ids;
    private final NoteDeed notes;
    private final Transactions transactions;

    public CreateConcertService(Concerts concerts, Venues venues, Ids ids, NoteDeed notes, Transactions transactions) {
        this.concerts = concerts;
        this.venues = venues;
        this.ids = ids;
        this.notes = notes;
        this.transactions = transactions;
    }

    @Override
    public Concert create(ConcertDraft draft) {
        Concert concert = new Concert(
                new ConcertId(ids.next()),
                draft.venue(),
                draft.title(),
                draft.artist(),
                draft.description(),
                draft.sale(),
                draft.purchaseLimit(),
                false);
        transactions.inTransaction(() -> {
            if (venues.find(draft.venue()).isEmpty()) {
                throw new Refusal(ConcertReason.VENUE_NOT_FOUND, "There is no venue with this id.");
            }
            concerts.add(concert);
            notes.noteNew("concert-created", Subjects.of(concert.id()), Facts.of(concert));
        });
        return concert;
    }
}
