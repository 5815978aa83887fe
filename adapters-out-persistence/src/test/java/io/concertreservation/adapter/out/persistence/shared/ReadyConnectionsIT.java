package io.concertreservation.adapter.out.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.JdbcConnection;
import io.agroal.api.AgroalDataSource;
import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.core.shared.port.Transactions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a transaction costs beside its work, and what is true outside of one. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class ReadyConnectionsIT {
    private static final String ADD = "UPDATE account SET balance = balance + 1 WHERE user_id = 'ready'";

    @Inject
    Transactions transactions;

    @Inject
    StatelessSession session;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void open_an_account() {
        transactions.inTransaction(() ->
                run("INSERT INTO account (user_id, balance) VALUES ('ready', 0) ON DUPLICATE KEY UPDATE balance = 0"));
    }

    @Test
    void a_transaction_sends_its_work_and_its_commit_and_nothing_else() {
        StatementCount first = transactions.inTransaction(this::count);
        transactions.inTransaction(() -> run(ADD));
        StatementCount last = transactions.inTransaction(this::count);

        assertThat(last.connection()).isEqualTo(first.connection());
        assertThat(last.statements() - first.statements())
                .as("commit; the change and its commit; the second count")
                .isEqualTo(4);
    }

    @Test
    void outside_a_transaction_each_statement_takes_effect_by_itself() throws SQLException {
        addOutsideATransaction();

        assertThat(balance()).isEqualTo(1);
    }

    @Test
    void a_connection_that_was_used_outside_a_transaction_is_ready_for_one_again() throws SQLException {
        StatementCount first = transactions.inTransaction(this::count);
        addOutsideATransaction();
        transactions.inTransaction(() -> run(ADD));
        StatementCount last = transactions.inTransaction(this::count);

        assertThat(last.connection()).isEqualTo(first.connection());
        assertThat(last.statements() - first.statements())
                .as("commit; autocommit on, the change, off; the change and its commit; the second count")
                .isEqualTo(7);
    }

    @Test
    void what_somebody_left_open_is_undone_before_the_next_one_comes() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.unwrap(JdbcConnection.class).setAutoCommit(false);
            statement.executeUpdate(ADD);
        }

        assertThat(balance()).isZero();
    }

    private void addOutsideATransaction() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(connection.getAutoCommit()).isTrue();
            statement.executeUpdate(ADD);
        }
    }

    private StatementCount count() {
        return StatementCount.of(session);
    }

    private long balance() {
        return transactions.inTransaction(
                () -> session.createNativeQuery("SELECT balance FROM account WHERE user_id = 'ready'", Long.class)
                        .addScalar("balance", Long.class)
                        .getSingleResult());
    }

    private void run(String sql) {
        session.createNativeMutationQuery(sql).executeUpdate();
    }
}
