package io.concertreservation.adapter.out.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.adapter.out.persistence.server.TestMySql;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.port.Transactions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What transactions do when the database is contended or away. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class QuarkusTransactionsIT {
    @Inject
    Transactions transactions;

    @Inject
    StatelessSession session;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void open_two_accounts() {
        transactions.inTransaction(
                () -> run(
                        "INSERT INTO account (user_id, balance) VALUES ('tx-a', 0), ('tx-b', 0) ON DUPLICATE KEY UPDATE balance = 0"));
    }

    @Test
    void a_deadlock_is_worked_again_and_nobody_hears_of_it() {
        CyclicBarrier bothHaveOne = new CyclicBarrier(2);
        AtomicInteger attempts = new AtomicInteger();

        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> takeBoth("tx-b", "tx-a", bothHaveOne, attempts));
        takeBoth("tx-a", "tx-b", bothHaveOne, attempts);
        other.join();

        assertThat(attempts.get()).as("one of the two lost and tried again").isGreaterThan(2);
        assertThat(balance("tx-a")).isEqualTo(2);
        assertThat(balance("tx-b")).isEqualTo(2);
    }

    @Test
    void a_lock_that_never_comes_is_given_up_in_time_with_advice() {
        try (OtherTransaction other = OtherTransaction.after(transactions, () -> raise("tx-a"))) {
            assertThat(other.isOpen()).isTrue();
            assertThatThrownBy(() -> transactions.inTransaction(() -> raise("tx-a")))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.reason()).isEqualTo(SharedReason.UNAVAILABLE);
                        assertThat(refusal.retryAfter()).isPresent();
                    });
        }
        assertThat(balance("tx-a")).isEqualTo(1);
    }

    @Test
    void work_that_takes_too_long_is_undone_and_refused_with_advice() {
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    raise("tx-a");
                    session.createNativeQuery("SELECT SLEEP(11)", Integer.class).getSingleResult();
                    raise("tx-a");
                }))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(SharedReason.UNAVAILABLE);
                    assertThat(refusal.retryAfter()).isPresent();
                });
        assertThat(balance("tx-a")).isZero();
    }

    @Test
    void a_mistake_is_not_repeated() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    attempts.incrementAndGet();
                    run("SELECT nonsense FROM nowhere");
                }))
                .isNotInstanceOf(Refusal.class);

        assertThat(attempts.get()).isEqualTo(1);
    }

    @Test
    void without_a_connection_to_spare_the_call_is_refused_with_advice() throws SQLException {
        int size = database.getConfiguration().connectionPoolConfiguration().maxSize();
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < size; i++) {
                all.add(database.getConnection());
            }
            assertThatThrownBy(() -> balance("tx-a")).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.reason()).isEqualTo(SharedReason.UNAVAILABLE);
                assertThat(refusal.retryAfter()).isPresent();
                assertThat(refusal.detail()).doesNotContain("Exception", "SQL");
            });
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
        assertThat(balance("tx-a")).isZero();
    }

    @Test
    void a_lost_connection_is_refused_with_advice_and_the_next_call_succeeds() {
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    raise("tx-a");
                    endFromOutside(session.createNativeQuery("SELECT CONNECTION_ID()", Long.class)
                            .getSingleResult());
                    raise("tx-b");
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.UNAVAILABLE));

        assertThat(balance("tx-a")).isZero();
    }

    @Test
    void a_connection_that_is_lost_at_the_commit_is_refused_with_advice_and_not_repeated() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    attempts.incrementAndGet();
                    raise("tx-a");
                    endFromOutside(session.createNativeQuery("SELECT CONNECTION_ID()", Long.class)
                            .getSingleResult());
                }))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(SharedReason.UNAVAILABLE);
                    assertThat(refusal.retryAfter()).isPresent();
                });

        assertThat(attempts.get()).isEqualTo(1);
    }

    private void takeBoth(String first, String second, CyclicBarrier bothHaveOne, AtomicInteger attempts) {
        AtomicInteger mine = new AtomicInteger();
        transactions.inTransaction(() -> {
            attempts.incrementAndGet();
            raise(first);
            if (mine.incrementAndGet() == 1) {
                await(bothHaveOne);
            }
            raise(second);
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(5, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void endFromOutside(long connection) {
        try (Connection outside = TestMySql.shared().connect();
                Statement statement = outside.createStatement()) {
            statement.execute("KILL " + connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void raise(String user) {
        run("UPDATE account SET balance = balance + 1 WHERE user_id = '%s'".formatted(user));
    }

    private int run(String sql) {
        return session.createNativeMutationQuery(sql).executeUpdate();
    }

    private long balance(String user) {
        return transactions.inTransaction(
                () -> session.createNativeQuery("SELECT balance FROM account WHERE user_id = :user", Long.class)
                        .setParameter("user", user)
                        .getSingleResult());
    }
}
