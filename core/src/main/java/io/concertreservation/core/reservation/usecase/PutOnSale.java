package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.shared.domain.ConcertId;
import java.util.List;

/** Publishes a concert and makes the seats of its new schedules. */
@FunctionalInterface
public interface PutOnSale {
    /**
     * One schedule after the other, each with all of its seats or not at all; what is on sale stays so when a later one
     * fails, and the next call goes on from there. Refusals: {@code concert-not-found}, {@code nothing-to-publish}.
     *
     * @return those that were put on sale now, at most 100
     */
    List<Schedule> put(ConcertId concert);
}
