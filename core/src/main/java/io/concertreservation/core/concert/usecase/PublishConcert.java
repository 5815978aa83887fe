package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.shared.domain.ConcertId;
import java.util.List;

/** Shows a concert and its new schedules to everybody. To be called by whoever puts the seats on sale. */
@FunctionalInterface
public interface PublishConcert {
    /**
     * Marks the concert and its unpublished schedules as published, in the caller's transaction if there is one.
     *
     * @return the schedules that were published now, whose seats are to be made
     */
    List<Schedule> publish(ConcertId concert);
}
