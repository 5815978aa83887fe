package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.SeatCount;
import io.concertreservation.core.shared.domain.ScheduleId;
import java.util.Collection;
import java.util.Map;

/** Counts seats by what they are now. */
@FunctionalInterface
public interface CountSeats {
    /** For each of these schedules; nothing but zeros where there are no seats. */
    Map<ScheduleId, SeatCount> count(Collection<ScheduleId> schedules);
}
