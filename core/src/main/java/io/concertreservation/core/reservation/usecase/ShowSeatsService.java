package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;
import java.util.List;

/** Reads them without a lock. */
public final class ShowSeatsService implements ShowSeats {
    private final Seats seats;
    private final Transactions transactions;
    private final Clock clock;

    public ShowSeatsService(Seats seats, Transactions transactions, Clock clock) {
        this.seats = seats;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Seat> show(ScheduleId schedule) {
        return transactions.inTransaction(() -> seats.of(schedule, clock.instant()));
    }
}
