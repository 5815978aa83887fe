package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.shared.domain.ConcertId;

/** Shows one published concert. */
@FunctionalInterface
public interface FindConcert {
    /** Throws a refusal {@code concert-not-found}, also for one that is not published. */
    Concert find(ConcertId concert);
}
