package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.shared.domain.ConcertId;
import java.util.List;

/** Publishes a concert and makes the seats of its new schedules. */
@FunctionalInterface
public interface PutOnSale {
    /** All or nothing. Throws a refusal {@code concert-not-found} or {@code nothing-to-publish}. */
    List<Schedule> put(ConcertId concert);
}
