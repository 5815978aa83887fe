package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;

/** Lists the published dates of a concert. */
@FunctionalInterface
public interface ListSchedules {
    /** Throws a refusal {@code concert-not-found}. */
    Slice<Schedule> list(ConcertId concert, SliceRequest slice);
}
