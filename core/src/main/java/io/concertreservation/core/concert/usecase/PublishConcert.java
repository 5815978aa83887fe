package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.shared.domain.ConcertId;
import java.util.Optional;

/** Shows a concert and one more of its dates to everybody. To be called by whoever puts the seats on sale. */
@FunctionalInterface
public interface PublishConcert {
    /**
     * Marks the concert and the first of its unpublished schedules as published, in the caller's transaction if there is
     * one. Refusals: {@code concert-not-found}, and {@code nothing-to-publish} while any of them has no section.
     *
     * @return the schedule that was published now, whose seats are to be made; empty when all are on sale
     */
    Optional<Schedule> publishNext(ConcertId concert);
}
