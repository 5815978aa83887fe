package io.concertreservation.core.concert.fake;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.concert.port.Schedules;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.fake.Slices;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Schedules and sections in memory. */
public final class InMemorySchedules implements Schedules {
    private final ProgrammeTables tables;

    public InMemorySchedules(ProgrammeTables tables) {
        this.tables = tables;
    }

    @Override
    public void add(Schedule schedule) {
        tables.schedules.put(schedule.id().value(), schedule);
    }

    @Override
    public Optional<Schedule> lock(ScheduleId id) {
        return tables.schedules.find(id.value());
    }

    @Override
    public Optional<Schedule> lockUnpublished(ConcertId concert) {
        return unpublished(concert).findFirst();
    }

    @Override
    public Optional<Schedule> withoutSections(ConcertId concert) {
        return unpublished(concert)
                .filter(schedule -> sections(schedule.id()).isEmpty())
                .findFirst();
    }

    private Stream<Schedule> unpublished(ConcertId concert) {
        return tables.schedulesOf(concert).filter(schedule -> !schedule.published());
    }

    @Override
    public void publish(ScheduleId id) {
        lock(id).ifPresent(schedule -> add(new Schedule(schedule.id(), schedule.concert(), schedule.startsAt(), true)));
    }

    @Override
    public Slice<Schedule> published(ConcertId concert, SliceRequest slice) {
        return Slices.ascending(
                tables.schedulesOf(concert).filter(Schedule::published),
                schedule -> schedule.id().value(),
                slice);
    }

    @Override
    public Optional<Offer> offer(ScheduleId id) {
        return lock(id).filter(Schedule::published).map(schedule -> {
            Concert concert = tables.concerts.find(schedule.concert().value()).orElseThrow();
            return new Offer(id, schedule.concert(), schedule.startsAt(), concert.sale(), concert.purchaseLimit());
        });
    }

    @Override
    public void addSection(Section section) {
        tables.sections.put(section.id().value(), section);
    }

    @Override
    public List<Section> sections(ScheduleId schedule) {
        return tables.sections
                .all()
                .filter(section -> section.schedule().equals(schedule))
                .toList();
    }
}
