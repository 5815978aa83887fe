package io.concertreservation.core.reservation.fake;

import io.concertreservation.core.reservation.port.HoldExpiryContract;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.port.Transactions;

final class InMemoryHoldExpiryTest extends HoldExpiryContract {
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemorySeats seats = new InMemorySeats(transactions);
    private final InMemoryReservations reservations = new InMemoryReservations(transactions, seats);

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected Seats seats() {
        return seats;
    }

    @Override
    protected Reservations reservations() {
        return reservations;
    }
}
