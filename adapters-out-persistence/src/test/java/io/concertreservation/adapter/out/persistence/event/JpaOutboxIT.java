package io.concertreservation.adapter.out.persistence.event;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.core.event.port.Outbox;
import io.concertreservation.core.event.port.OutboxContract;
import io.concertreservation.core.shared.port.Transactions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;

/** The outbox keeps its contract on MySQL. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class JpaOutboxIT extends OutboxContract {
    @Inject
    Transactions transactions;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected Outbox outbox() {
        return outbox;
    }

    @Override
    protected Clock clock() {
        return clock;
    }
}
