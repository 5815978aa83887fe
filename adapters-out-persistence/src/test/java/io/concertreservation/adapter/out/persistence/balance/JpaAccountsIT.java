package io.concertreservation.adapter.out.persistence.balance;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.core.balance.port.Accounts;
import io.concertreservation.core.balance.port.AccountsContract;
import io.concertreservation.core.shared.port.Transactions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** Accounts keep their contract on MySQL. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class JpaAccountsIT extends AccountsContract {
    @Inject
    Transactions transactions;

    @Inject
    Accounts accounts;

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected Accounts accounts() {
        return accounts;
    }
}
