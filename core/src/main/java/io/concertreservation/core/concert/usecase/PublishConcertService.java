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
import java.util.List;
import java.util.Map;

/** Publishes under the concert's row lock: twice at once makes the seats once. */
public final class PublishConcertService implements PublishConcert {
    private static final int BATCH = 100;

    private final Concerts concerts;
    private final Schedules schedules;
    private final RecordEvent events;
    private final Transactions transactions;

    public PublishConcertService(
            Concerts concerts, Schedules schedules, RecordEvent events, Transactions transactions) {
        this.concerts = concerts;
        this.schedules = schedules;
        this.events = events;
        this.transactions = transactions;
    }

    @Override
    public List<Schedule> publish(ConcertId id) {
        return transactions.inTransaction(() -> {
            Concert concert = concerts.lock(id).orElseThrow(Missing::concert);
            List<Schedule> unpublished = schedules.lockUnpublished(id, BATCH);
            unpublished.forEach(this::requireSections);
            if (unpublished.isEmpty()) {
                throw new Refusal(
                        ConcertReason.NOTHING_TO_PUBLISH,
                        "Add a schedule with sections first; all others are on sale.");
            }
            unpublished.forEach(schedule -> schedules.publish(schedule.id()));
            concerts.change(concert.publish());
            events.record("concert-published", "concert/" + id.value(), facts(concert));
            return unpublished;
        });
    }

    private void requireSections(Schedule schedule) {
        if (schedules.sections(schedule.id()).isEmpty()) {
            throw new Refusal(
                    ConcertReason.NOTHING_TO_PUBLISH,
                    "The schedule on %s has no sections: add one before publishing.".formatted(schedule.startsAt()));
        }
    }

    private static Map<String, String> facts(Concert concert) {
        return Map.of("concert", concert.id().value().toString(), "title", concert.title());
    }
}
