package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.shared.domain.ScheduleId;
import java.util.Collection;
import java.util.Map;

/** Counts the seats that are free now. */
@FunctionalInterface
public interface CountFreeSeats {
    /** For each of these schedules, 0 where there is none. */
    Map<ScheduleId, Long> count(Collection<ScheduleId> schedules);
}
