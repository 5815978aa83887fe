package io.concertreservation.core.concert.port;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.ConcertQuery;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Slice;
import java.time.Instant;
import java.util.Optional;

/** Keeps concerts. Calls need a transaction. */
public interface Concerts {
    void add(Concert concert);

    /** Published or not. */
    Optional<Concert> find(ConcertId id);

    /** The same, with a row lock until the transaction ends. */
    Optional<Concert> lock(ConcertId id);

    /** Stores the concert as it is given; needs the lock. */
    void change(Concert concert);

    /** Published concerts in the order of their ids (the order of their making). */
    Slice<Concert> search(ConcertQuery query, Instant now);
}
