package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.shared.domain.ConcertId;

/** Shows one published concert whose seats are on sale now; asked at the door of its queue. */
@FunctionalInterface
public interface FindConcertOnSale {
    /**
     * Throws a refusal {@code concert-not-found}, {@code sale-not-open} (telling when to come back) or
     * {@code sale-ended}.
     */
    Concert find(ConcertId concert);
}
