package io.concertreservation.adapter.out.persistence.trail;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.trail.port.Trail;
import io.concertreservation.core.trail.port.TrailContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** The audit trail keeps its contract on MySQL. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class JpaTrailIT extends TrailContract {
    @Inject
    Transactions transactions;

    @Inject
    Trail trail;

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected Trail trail() {
        return trail;
    }
}
