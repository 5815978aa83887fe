package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.ConcertQuery;
import io.concertreservation.core.shared.domain.Slice;

/** Lists published concerts. */
@FunctionalInterface
public interface SearchConcerts {
    Slice<Concert> search(ConcertQuery query);
}
