package io.concertreservation.core.concert.port;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.SaleWindow;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.domain.Venue;
import io.concertreservation.core.concert.domain.VenueId;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.fake.SequentialIds;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** A programme of its own, marked so that other concerts may be in the store as well. */
public abstract class ProgrammeHarness {
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final Instant SHOW = Instant.parse("2026-06-01T19:00:00Z");
    static final SaleWindow ON_SALE = new SaleWindow(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(30)));

    final SequentialIds ids = new SequentialIds();
    final Venue venue = new Venue(new VenueId(ids.next()), "올림픽홀", "Seoul");
    /** In every title, so that a search finds the concerts of this test and no others. */
    final String mark = UUID.randomUUID().toString();

    protected abstract Transactions transactions();

    protected abstract Venues venues();

    protected abstract Concerts concerts();

    protected abstract Schedules schedules();

    final Concert concert(String title, SaleWindow sale) {
        ConcertId id = new ConcertId(ids.next());
        return new Concert(id, venue.id(), title + " " + mark, "Artist of " + mark, "About", sale, 4, false);
    }

    final Schedule schedule(Concert concert, Instant startsAt) {
        return new Schedule(new ScheduleId(ids.next()), concert.id(), startsAt, false);
    }

    final Concert add(Concert concert) {
        run(() -> {
            if (venues().find(venue.id()).isEmpty()) {
                venues().add(venue);
            }
            concerts().add(concert);
        });
        return concert;
    }

    final Schedule add(Schedule schedule) {
        run(() -> schedules().add(schedule));
        return schedule;
    }

    final void publish(Schedule schedule) {
        run(() -> schedules().publish(schedule.id()));
    }

    final <T> T in(Supplier<T> work) {
        return transactions().inTransaction(work);
    }

    final void run(Runnable work) {
        transactions().inTransaction(work);
    }
}
