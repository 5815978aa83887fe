package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.ConcertReason;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.port.Concerts;
import io.concertreservation.core.concert.port.Schedules;
import io.concertreservation.core.event.usecase.RecordEvent;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.trail.usecase.NoteDeed;
import io.concertreservation.core.trail.usecase.Subjects;
import java.util.Map;
import java.util.Optional;

/** Publishes under the concert's row lock: twice at once makes the seats of a date once. */
public final class PublishConcertService implements PublishConcert {
    private final Concerts concerts;
    private final Schedules schedules;
    private final RecordEvent events;
    private final NoteDeed notes;
    private final Transactions transactions;

    public PublishConcertService(
            Concerts concerts, Schedules schedules, RecordEvent events, NoteDeed notes, Transactions transactions) {
        this.concerts = concerts;
        this.schedules = schedules;
        this.events = events;
        this.notes = notes;
        this.transactions = transactions;
    }

    @Override
    public Optional<Schedule> publishNext(ConcertId id) {
        return transactions.inTransaction(() -> {
            Concert concert = concerts.lock(id).orElseThrow(Missing::concert);
            schedules.withoutSections(id).ifPresent(PublishConcertService::refuse);
            Optional<Schedule> next = schedules.lockUnpublished(id);
            next.ifPresent(schedule -> publish(concert, schedule));
            return next;
        });
    }

    private void publish(Concert concert, Schedule schedule) {
        schedules.publish(schedule.id());
        if (!concert.published()) {
            concerts.change(concert.publish());
        }
        notes.noteNew("date-published", Subjects.of(concert.id()), Facts.of(schedule));
        events.record("schedule-published", "concert/" + concert.id().value(), facts(concert, schedule));
    }

    private static void refuse(Schedule withoutSections) {
        throw new Refusal(
                ConcertReason.NOTHING_TO_PUBLISH,
                "The schedule on %s has no sections: add one before publishing.".formatted(withoutSections.startsAt()));
    }

    private static Map<String, String> facts(Concert concert, Schedule schedule) {
        return Map.of(
                "concert", concert.id().value().toString(),
                "schedule", schedule.id().value().toString(),
                "title", concert.title());
    }
}
