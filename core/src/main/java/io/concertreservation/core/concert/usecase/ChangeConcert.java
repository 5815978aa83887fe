package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.shared.domain.ConcertId;

/** Changes texts, sale window or limit, published or not; seats and prices of published schedules stay. */
@FunctionalInterface
public interface ChangeConcert {
    /** Throws a refusal {@code concert-not-found} or {@code invalid-programme}. */
    Concert change(ConcertId concert, ConcertChange change);
}
