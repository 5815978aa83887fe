package io.concertreservation.core.concert.domain;

import io.concertreservation.core.shared.domain.Reason;

/** Why the programme refuses. */
public enum ConcertReason implements Reason {
    INVALID_PROGRAMME(new Terms("invalid-programme", Kind.INVALID, "The programme is not valid.", false)),
    VENUE_NOT_FOUND(new Terms("venue-not-found", Kind.NOT_FOUND, "There is no such venue.", false)),
    CONCERT_NOT_FOUND(new Terms("concert-not-found", Kind.NOT_FOUND, "There is no such concert.", false)),
    SCHEDULE_NOT_FOUND(new Terms("schedule-not-found", Kind.NOT_FOUND, "There is no such schedule.", false)),
    ALREADY_PUBLISHED(
            new Terms("already-published", Kind.CONFLICT, "The schedule is published and cannot change.", false)),
    NOTHING_TO_PUBLISH(new Terms("nothing-to-publish", Kind.CONFLICT, "There is nothing to publish.", false)),
    SALE_NOT_OPEN(new Terms("sale-not-open", Kind.NOT_ALLOWED, "The sale has not begun.", true)),
    SALE_ENDED(new Terms("sale-ended", Kind.GONE, "The sale has ended.", false));

    private final Terms terms;

    ConcertReason(Terms terms) {
        this.terms = terms;
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
