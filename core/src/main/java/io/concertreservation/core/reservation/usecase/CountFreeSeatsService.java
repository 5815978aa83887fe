package io.concertreservation.core.reservation.usecase;

import static java.util.stream.Collectors.toMap;

import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;

/** Counts in one query. */
public final class CountFreeSeatsService implements CountFreeSeats {
    private final Seats seats;
    private final Transactions transactions;
    private final Clock clock;

    public CountFreeSeatsService(Seats seats, Transactions transactions, Clock clock) {
        this.seats = seats;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Map<ScheduleId, Long> count(Collection<ScheduleId> schedules) {
        if (schedules.isEmpty()) {
            return Map.of();
        }
        Map<ScheduleId, Long> counted =
                transactions.inTransaction(() -> seats.countAvailable(schedules, clock.instant()));
        return schedules.stream().distinct().collect(toMap(id -> id, id -> counted.getOrDefault(id, 0L)));
    }
}
