package io.concertreservation.core.concert.domain;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.ScheduleId;
import java.time.Instant;

/** The terms on which the seats of a published schedule are sold. */
public record Offer(ScheduleId schedule, ConcertId concert, Instant startsAt, SaleWindow sale, int purchaseLimit) {
    /** Throws a refusal {@code sale-not-open} or {@code sale-ended}; nothing is sold once the show has begun. */
    public void requireOpen(Instant now) {
        sale.requireOpen(now);
        if (!now.isBefore(startsAt)) {
            throw new Refusal(ConcertReason.SALE_ENDED, "The show began at %s.".formatted(startsAt));
        }
    }
}
