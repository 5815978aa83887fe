package io.concertreservation.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.persistence.server.TestMySql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigrationStepIT {

    private static final TestMySql MYSQL = TestMySql.shared();
    private static final String SCHEMA = "migration_step";

    @BeforeEach
    void an_empty_database() throws SQLException {
        run("CREATE DATABASE " + SCHEMA);
    }

    @AfterEach
    void is_gone() throws SQLException {
        run("DROP DATABASE " + SCHEMA);
    }

    @Test
    void migrates_in_one_line_and_ends_and_a_second_time_there_is_nothing_to_do() throws Exception {
        Packaged first = Packaged.run(Map.of("quarkus.datasource.jdbc.url", url()), "--migrate");
        Packaged second = Packaged.run(Map.of("quarkus.datasource.jdbc.url", url()), "--migrate");

        long migrations = number("SELECT COUNT(*) FROM " + SCHEMA + ".flyway_schema_history WHERE success");
        assertThat(first.status()).as(first.words()).isZero();
        assertThat(first.words())
                .containsPattern("The schema is at version \\d+; " + migrations + " migrations were applied now\\.");
        assertThat(second.status()).as(second.words()).isZero();
        assertThat(second.words()).contains("; 0 migrations were applied now.");
        assertThat(number("SELECT COUNT(*) FROM " + SCHEMA + ".relay_shard")).isPositive();
    }

    @Test
    void ends_with_one_and_a_reason_when_the_schema_is_not_what_it_was() throws Exception {
        Packaged.run(Map.of("quarkus.datasource.jdbc.url", url()), "--migrate");
        run("UPDATE " + SCHEMA + ".flyway_schema_history SET checksum = 1 WHERE version = '1'");

        Packaged failed = Packaged.run(Map.of("quarkus.datasource.jdbc.url", url()), "--migrate");

        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.words())
                .contains("The schema could not be brought to this version")
                .contains("checksum");
    }

    @Test
    void an_instance_leaves_the_schema_alone_when_it_is_told_to() throws Exception {
        Map<String, String> settings = Map.of(
                "quarkus.datasource.jdbc.url",
                url(),
                "quarkus.flyway.migrate-at-start",
                "false",
                "quarkus.scheduler.enabled",
                "false");
        try (Packaged instance = Packaged.start(settings)) {
            assertThat(instance.isAlive()).isTrue();
        }
        assertThat(number("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = '" + SCHEMA + "'"))
                .isZero();
    }

    private static String url() {
        return MYSQL.jdbcUrl().replaceFirst("(//[^/]+/)[^?]*", "$1" + SCHEMA);
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = MYSQL.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = MYSQL.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
