package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.SeatMap;
import io.concertreservation.core.shared.domain.Mark;
import io.concertreservation.core.shared.domain.ScheduleId;

/** Shows all seats of a schedule. */
@FunctionalInterface
public interface ShowSeats {
    /**
     * A map that is a quarter of a second old at most, and shows what was changed here at once.
     *
     * @param atLeast the mark of a map that the asker knows, so as not to be shown an older one; or {@link Mark#NONE}
     */
    SeatMap show(ScheduleId schedule, Mark atLeast);
}
