package io.concertreservation.adapter.out.persistence.payment;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.core.payment.port.Payments;
import io.concertreservation.core.payment.port.PaymentsContract;
import io.concertreservation.core.shared.port.Transactions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** Payments keep their contract on MySQL. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class JpaPaymentsIT extends PaymentsContract {
    @Inject
    Transactions transactions;

    @Inject
    Payments payments;

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected Payments payments() {
        return payments;
    }
}
