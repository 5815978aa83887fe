package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.shared.domain.ScheduleId;
import java.util.List;

/** Lists a schedule's sections. */
@FunctionalInterface
public interface ListSections {
    /** In the order of their making; empty when there is no such schedule. */
    List<Section> list(ScheduleId schedule);
}
