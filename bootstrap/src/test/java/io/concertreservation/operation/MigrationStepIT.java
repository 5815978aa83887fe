package io.concertreservation.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.persistence.server.EmbeddedMySql;
import io.concertreservation.adapter.out.persistence.server.MySqlOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigrationStepIT {

    private static final String SCHEMA = "concert";
    private static EmbeddedMySql mySql;

    @BeforeAll
    static void a_server_of_its_own() {
        mySql = EmbeddedMySql.start(MySqlOptions.forTests());
    }

    @AfterAll
    static void ends() {
        mySql.close();
    }

    @BeforeEach
    void an_empty_database() throws SQLException {
        run("DROP DATABASE " + SCHEMA);
        run("CREATE DATABASE " + SCHEMA);
    }

    @Test
    void migrates_in_one_line_and_ends_and_a_second_time_there_is_nothing_to_do() throws Exception {
        Packaged first = Packaged.run(server(), "--migrate");
        Packaged second = Packaged.run(server(), "--migrate");

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
        Packaged.run(server(), "--migrate");
        run("UPDATE " + SCHEMA + ".flyway_schema_history SET checksum = 1 WHERE version = '1'");

        Packaged failed = Packaged.run(server(), "--migrate");

        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.words())
                .contains("The schema could not be brought to this version")
                .contains("checksum");
    }

    @Test
    void an_instance_leaves_the_schema_alone_when_it_is_told_to() throws Exception {
        Map<String, String> settings = Map.of(
                "quarkus.datasource.jdbc.url",
                mySql.jdbcUrl(),
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

    private static Map<String, String> server() {
        return Map.of("quarkus.datasource.jdbc.url", mySql.jdbcUrl());
    }

    private static Connection connect() throws SQLException {
        String anyway = mySql.jdbcUrl().replaceFirst("/" + SCHEMA + "\\?", "/information_schema?");
        return DriverManager.getConnection(anyway, mySql.user(), mySql.password());
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
