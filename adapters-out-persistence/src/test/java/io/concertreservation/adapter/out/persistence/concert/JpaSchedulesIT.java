package io.concertreservation.adapter.out.persistence.concert;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.core.concert.port.Concerts;
import io.concertreservation.core.concert.port.Schedules;
import io.concertreservation.core.concert.port.SchedulesContract;
import io.concertreservation.core.concert.port.Venues;
import io.concertreservation.core.shared.port.Transactions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** Schedules keep their contract on MySQL. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class JpaSchedulesIT extends SchedulesContract {
    @Inject
    Transactions transactions;

    @Inject
    Venues venues;

    @Inject
    Concerts concerts;

    @Inject
    Schedules schedules;

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected Venues venues() {
        return venues;
    }

    @Override
    protected Concerts concerts() {
        return concerts;
    }

    @Override
    protected Schedules schedules() {
        return schedules;
    }
}
