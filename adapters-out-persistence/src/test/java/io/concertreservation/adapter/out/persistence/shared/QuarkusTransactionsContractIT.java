package io.concertreservation.adapter.out.persistence.shared;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.core.concert.port.Venues;
import io.concertreservation.core.shared.port.Transactions;
import io.concertreservation.core.shared.port.TransactionsContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** Transactions keep their contract on MySQL. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class QuarkusTransactionsContractIT extends TransactionsContract {
    @Inject
    Transactions transactions;

    @Inject
    Venues venues;

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected Venues venues() {
        return venues;
    }
}
