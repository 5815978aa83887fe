package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.shared.domain.ConcertId;
import java.time.Instant;

/** Adds a date to a concert; it is seen once it is published. */
@FunctionalInterface
public interface AddSchedule {
    /** Throws a refusal {@code concert-not-found} or {@code invalid-programme} (it would start before the sale opens). */
    Schedule add(ConcertId concert, Instant startsAt);
}
