package io.concertreservation.core.reservation.usecase;

import static java.util.stream.Collectors.toMap;

import io.concertreservation.core.reservation.domain.SeatCount;
import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;

/** Counts in one query. */
public final class CountSeatsService implements CountSeats {
    private final Seats seats;
    private final Transactions transactions;
    private final Clock clock;

    public CountSeatsService(Seats seats, Transactions transactions, Clock clock) {
        this.seats = seats;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Map<ScheduleId, SeatCount> count(Collection<ScheduleId> schedules) {
        if (schedules.isEmpty()) {
            return Map.of();
        }
        Map<ScheduleId, SeatCount> counted = transactions.inTransaction(() -> seats.count(schedules, clock.instant()));
        return schedules.stream().distinct().collect(toMap(id -> id, id -> counted.getOrDefault(id, SeatCount.NONE)));
    }
}
