package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.ConcertReason;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.port.Concerts;
import io.concertreservation.core.concert.port.Schedules;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.port.Ids;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.trail.usecase.NoteDeed;
import io.concertreservation.core.trail.usecase.Subjects;
import java.time.Instant;

/** Adds the date to the concert's unpublished ones. */
public final class AddScheduleService implements AddSchedule {
    private final Concerts concerts;
    private final Schedules schedules;
    private final Ids ids;
    private final NoteDeed notes;
    private final Transactions transactions;

    public AddScheduleService(
            Concerts concerts, Schedules schedules, Ids ids, NoteDeed notes, Transactions transactions) {
        this.concerts = concerts;
        this.schedules = schedules;
        this.ids = ids;
        this.notes = notes;
        this.transactions = transactions;
    }

    @Override
    public Schedule add(ConcertId id, Instant startsAt) {
        return transactions.inTransaction(() -> {
            Concert concert = concerts.find(id).orElseThrow(Missing::concert);
            if (startsAt.isBefore(concert.sale().opensAt())) {
                throw new Refusal(
                        ConcertReason.INVALID_PROGRAMME, "startsAt must not be before the sale of the concert opens.");
            }
            Schedule schedule = new Schedule(new ScheduleId(ids.next()), id, startsAt, false);
            schedules.add(schedule);
            notes.noteNew("date-added", Subjects.of(id), Facts.of(schedule));
            return schedule;
        });
    }
}
