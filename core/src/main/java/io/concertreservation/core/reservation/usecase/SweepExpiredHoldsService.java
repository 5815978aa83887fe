package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;
import java.util.List;

/** Takes a small batch, so that no lock is held for long; any number of instances may sweep. */
public final class SweepExpiredHoldsService implements SweepExpiredHolds {
    private static final int BATCH = 50;

    private final Reservations reservations;
    private final HoldExpiry expiry;
    private final Transactions transactions;
    private final Clock clock;

    public SweepExpiredHoldsService(
            Reservations reservations, HoldExpiry expiry, Transactions transactions, Clock clock) {
        this.reservations = reservations;
        this.expiry = expiry;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int sweep() {
        return transactions.inTransaction(() -> {
            List<Reservation.Held> overdue = reservations.lockOverdue(clock.instant(), BATCH);
            expiry.expire(overdue, List.of());
            return overdue.size();
        });
    }
}
