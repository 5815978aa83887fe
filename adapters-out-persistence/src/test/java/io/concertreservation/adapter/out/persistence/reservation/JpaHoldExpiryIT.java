package io.concertreservation.adapter.out.persistence.reservation;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.core.reservation.port.HoldExpiryContract;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.shared.port.Transactions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** Reservations keep their contract on MySQL. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class JpaHoldExpiryIT extends HoldExpiryContract {
    @Inject
    Transactions transactions;

    @Inject
    Seats seats;

    @Inject
    Reservations reservations;

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
