package io.concertreservation.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.persistence.server.EmbeddedMySql;
import io.concertreservation.adapter.out.persistence.server.MySqlClients;
import io.concertreservation.adapter.out.persistence.server.MySqlOptions;
import io.concertreservation.adapter.out.redis.server.TestRedis;
import io.concertreservation.core.shared.server.Ports;
import io.concertreservation.core.shared.server.ServerUnavailableException;
import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The script that operators run, between two servers. */
class BackupDrillIT {

    private static final long MONEY = 300_000;
    private static final String BOOKED =
            "UPDATE ledger_entry SET amount = amount %s 1 WHERE kind = 'PAYMENT' AND side = 'USER'";

    private static EmbeddedMySql source;
    private static EmbeddedMySql target;
    private static Packaged service;

    @BeforeAll
    static void a_service_in_use() throws Exception {
        source = EmbeddedMySql.start(MySqlOptions.forTests());
        target = EmbeddedMySql.start(MySqlOptions.forTests());
        service = Packaged.start(Map.of("quarkus.datasource.jdbc.url", source.jdbcUrl()));
        Show show = new Organizer(service.door()).publishes(Programme.usual());
        Buyer mina = Buyer.at(service.door(), "mina").withBalance(MONEY);
        mina.pays(mina.entersAndHolds(show, 1));
        Buyer.at(service.door(), "joon").entersAndHolds(show, 2);
    }

    @AfterAll
    static void ends() {
        service.close();
        target.close();
        source.close();
    }

    @BeforeEach
    void an_empty_database() throws SQLException {
        run(target, "DROP DATABASE concert", "CREATE DATABASE concert");
    }

    @Test
    void what_is_dumped_from_a_service_in_use_can_be_restored_and_its_books_are_in_order() throws Exception {
        Drill drill = Drill.run();

        assertThat(drill.status()).as(drill.words()).isZero();
        assertThat(drill.words()).contains(": 2 reservations, 4 ledger entries.", "All invariants hold.");
    }

    @Test
    void a_backup_in_which_a_single_won_is_wrong_is_found_out() throws Exception {
        run(source, BOOKED.formatted("+"));
        Drill drill;
        try {
            drill = Drill.run();
        } finally {
            run(source, BOOKED.formatted("-"));
        }

        assertThat(drill.status()).as(drill.words()).isEqualTo(1);
        assertThat(drill.words()).contains("BROKEN  Each booking has an entry").doesNotContain("All invariants hold.");
    }

    @Test
    void a_database_that_is_not_empty_is_left_alone() throws Exception {
        run(target, "CREATE TABLE concert.precious (id INT)");

        Drill drill = Drill.run();

        assertThat(drill.status()).as(drill.words()).isEqualTo(1);
        assertThat(drill.words()).contains("is not empty; nothing was changed.");
        run(target, "SELECT * FROM concert.precious");
    }

    private static void run(EmbeddedMySql server, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private record Drill(int status, String words) {

        static Drill run() throws IOException, InterruptedException {
            ProcessBuilder script = new ProcessBuilder("sh", "../deploy/backup/drill.sh").redirectErrorStream(true);
            script.environment()
                    .putAll(Map.of(
                            "SOURCE_PORT",
                            String.valueOf(source.port()),
                            "SOURCE_PASSWORD",
                            source.password(),
                            "TARGET_PORT",
                            String.valueOf(target.port()),
                            "TARGET_PASSWORD",
                            target.password(),
                            "TARGET",
                            "concert",
                            "REDIS_URL",
                            TestRedis.shared().uri(),
                            "AUDIT_PORT",
                            String.valueOf(Ports.orFree(0)),
                            "JAVA_HOME",
                            System.getProperty("java.home")));
            addClientsTo(script);
            Process process = script.start();
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Drill(process.waitFor(), words);
        }

        private static void addClientsTo(ProcessBuilder script) {
            try {
                MySqlClients.addTo(script);
            } catch (ServerUnavailableException noneHere) {
                Assumptions.abort("No backup was tried: " + noneHere.getMessage());
            }
        }
    }
}
