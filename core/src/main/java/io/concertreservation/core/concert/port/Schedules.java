package io.concertreservation.core.concert.port;

import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import java.util.List;
import java.util.Optional;

/** Keeps schedules and their sections. Calls need a transaction. */
public interface Schedules {
    void add(Schedule schedule);

    /** With a row lock until the transaction ends. */
    Optional<Schedule> lock(ScheduleId id);

    /** The first unpublished schedule of a concert in the order of their ids, with a row lock. */
    Optional<Schedule> lockUnpublished(ConcertId concert);

    /** The first unpublished schedule of a concert that has no section. */
    Optional<Schedule> withoutSections(ConcertId concert);

    /** Marks as published; does nothing for one that is. */
    void publish(ScheduleId id);

    /** The published schedules of a concert in the order of their ids. */
    Slice<Schedule> published(ConcertId concert, SliceRequest slice);

    /** The terms of a published schedule, in one read. */
    Optional<Offer> offer(ScheduleId id);

    void addSection(Section section);

    /** In the order of their ids, which is the order of their making. */
    List<Section> sections(ScheduleId schedule);
}
