package io.concertreservation.adapter.out.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What only the database can refuse. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class SchemaIT {
    private static final String SOMEBODY = "UNHEX(REPLACE(UUID(), '-', ''))";

    @Inject
    AgroalDataSource database;

    @Inject
    Flyway flyway;

    @Test
    void an_empty_database_gets_every_table() {
        assertThat(flyway.info().applied()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    @Test
    void sessions_run_in_utc_at_read_committed_strictly_and_wait_three_seconds_for_a_lock() throws SQLException {
        assertThat(ask("SELECT @@session.time_zone")).isEqualTo("+00:00");
        assertThat(ask("SELECT @@session.transaction_isolation")).isEqualTo("READ-COMMITTED");
        assertThat(ask("SELECT @@session.innodb_lock_wait_timeout")).isEqualTo("3");
        assertThat(ask("SELECT @@session.sql_mode")).contains("STRICT_ALL_TABLES");
    }

    @Test
    void the_server_itself_ends_a_question_that_lasts_longer_than_a_transaction() throws SQLException {
        assertThat(ask("SELECT @@session.max_execution_time")).isEqualTo("10500");
    }

    @Test
    void a_seat_cannot_have_two_live_reservations() throws SQLException {
        run("INSERT INTO live_seat (seat_id, reservation_id) VALUES (-4711, %s)".formatted(SOMEBODY));

        assertThatThrownBy(() ->
                        run("INSERT INTO live_seat (seat_id, reservation_id) VALUES (-4711, %s)".formatted(SOMEBODY)))
                .satisfies(failure ->
                        assertThat(DatabaseFaults.isDuplicate(failure)).isTrue());

        run("DELETE FROM live_seat WHERE seat_id = -4711");
    }

    @Test
    void a_place_exists_once_in_a_schedule() {
        assertThatThrownBy(() -> run("""
                        INSERT INTO seat (schedule_id, section_id, row_no, seat_no, price, state)
                        VALUES ('same-schedule-16', 'same-section--16', 1, 1, 0, 'AVAILABLE'),
                        ('same-schedule-16', 'same-section--16', 1, 1, 0, 'AVAILABLE')"""))
                .satisfies(failure ->
                        assertThat(DatabaseFaults.isDuplicate(failure)).isTrue());
    }

    @Test
    void a_balance_cannot_become_negative() throws SQLException {
        run("INSERT INTO account (user_id, balance) VALUES ('schema-ann', 5)");

        assertThatThrownBy(() -> run("UPDATE account SET balance = balance - 6 WHERE user_id = 'schema-ann'"))
                .hasMessageContaining("out of range");
        assertThatThrownBy(() -> run("UPDATE account SET balance = -1 WHERE user_id = 'schema-ann'"))
                .isInstanceOf(SQLException.class);

        assertThat(ask("SELECT balance FROM account WHERE user_id = 'schema-ann'"))
                .isEqualTo("5");
        run("DELETE FROM account WHERE user_id = 'schema-ann'");
    }

    @Test
    void users_that_differ_in_case_or_accent_are_different_users() throws SQLException {
        run("INSERT INTO account (user_id, balance) VALUES ('schema-zoe', 1), ('schema-Zoe', 2), ('schema-zoë', 3)");

        assertThat(ask("SELECT balance FROM account WHERE user_id = 'schema-Zoe'"))
                .isEqualTo("2");
        run("DELETE FROM account WHERE user_id IN ('schema-zoe', 'schema-Zoe', 'schema-zoë')");
    }

    @Test
    void a_reservation_cannot_be_paid_twice() {
        assertThatThrownBy(() -> run("""
                        INSERT INTO payment (id, reservation_id, user_id, amount, paid_at)
                        VALUES (%1$s, 'same-reservation', 'ann', 1, UTC_TIMESTAMP(6)),
                        (%1$s, 'same-reservation', 'ann', 1, UTC_TIMESTAMP(6))""".formatted(SOMEBODY)))
                .satisfies(failure ->
                        assertThat(DatabaseFaults.isDuplicate(failure)).isTrue());
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_not_cut() {
        assertThatThrownBy(() ->
                        run("INSERT INTO venue (id, name, city) VALUES (%s, REPEAT('x', 201), '')".formatted(SOMEBODY)))
                .hasMessageContaining("too long");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
