package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.SeatMap;
import io.concertreservation.core.shared.domain.Mark;
import io.concertreservation.core.shared.domain.ScheduleId;
import java.util.function.Consumer;

/** Shows the seats of a schedule, again and again. */
@FunctionalInterface
public interface WatchSeats {
    /**
     * Shows the map at once, then whenever {@link TellSeats} finds another one.
     *
     * @param known the mark of a map that the asker has, so as not to be shown an older one; or {@link Mark#NONE}
     * @param shown must neither wait nor throw
     * @return what to run when nobody looks any more
     */
    Runnable watch(ScheduleId schedule, Mark known, Consumer<SeatMap> shown);
}
