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
import java.time.Instant;

/** Adds the date to the concert's unpublished ones. */
public final class AddScheduleService implements AddSchedule {
    private final Concerts concerts;
    private final Schedules schedules;
    private final Ids ids;
    private final Transactions transactions;

    public AddScheduleService(Concerts concerts, Schedules schedules, Ids ids, Transactions transactions) {
        this.concerts = concerts;
        this.schedules = schedules;
        this.ids = ids;
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
            return schedule;
        });
    }
}
