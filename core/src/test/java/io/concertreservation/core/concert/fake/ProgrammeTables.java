package io.concertreservation.core.concert.fake;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.concert.domain.Venue;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.fake.Table;
import java.util.UUID;
import java.util.stream.Stream;

/** What the parts of the programme share. */
public final class ProgrammeTables {
    final Table<UUID, Venue> venues;
    final Table<UUID, Concert> concerts;
    final Table<UUID, Schedule> schedules;
    final Table<UUID, Section> sections;

    public ProgrammeTables(InMemoryTransactions transactions) {
        this.venues = new Table<>(transactions);
        this.concerts = new Table<>(transactions);
        this.schedules = new Table<>(transactions);
        this.sections = new Table<>(transactions);
    }

    Stream<Schedule> schedulesOf(ConcertId concert) {
        return schedules.all().filter(schedule -> schedule.concert().equals(concert));
    }
}
