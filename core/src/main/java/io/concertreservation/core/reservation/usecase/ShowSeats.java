package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.shared.domain.ScheduleId;
import java.util.List;

/** Shows all seats of a schedule as they are now. */
@FunctionalInterface
public interface ShowSeats {
    /** By id ascending, which is section by section, row by row. */
    List<Seat> show(ScheduleId schedule);
}
