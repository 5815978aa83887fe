package io.concertreservation.adapter.out.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.adapter.out.persistence.server.TestMySql;
import io.concertreservation.core.shared.domain.LockWaitCount;
import io.concertreservation.core.shared.port.LockWaits;
import io.concertreservation.core.shared.port.Transactions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class InnoDbLockWaitsIT {
    private static final String LOCK = "SELECT shard FROM relay_shard WHERE shard = 7 FOR UPDATE";

    @Inject
    LockWaits lockWaits;

    @Inject
    Transactions transactions;

    @Test
    void a_transaction_that_waits_for_a_row_of_another_is_counted_with_its_time() throws SQLException {
        LockWaitCount before = count();
        CompletableFuture<Void> waiter;
        try (Connection owner = TestMySql.shared().connect()) {
            owner.setAutoCommit(false);
            lock(owner);
            waiter = CompletableFuture.runAsync(InnoDbLockWaitsIT::lockInATransactionOfItsOwn);
            Awaitility.await().until(() -> count().waiting() > 0);
            owner.rollback();
        }
        assertThat(waiter).succeedsWithin(Duration.ofSeconds(5));

        Awaitility.await().untilAsserted(() -> {
            LockWaitCount after = count();
            assertThat(after.waits()).isGreaterThan(before.waits());
            assertThat(after.waited()).isGreaterThan(before.waited());
        });
    }

    private LockWaitCount count() {
        return transactions.inTransaction(() -> lockWaits.count());
    }

    private static void lockInATransactionOfItsOwn() {
        try (Connection waiting = TestMySql.shared().connect()) {
            waiting.setAutoCommit(false);
            lock(waiting);
            waiting.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
        }
    }
}
