package io.concertreservation.adapter.out.persistence.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.shared.server.Ports;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMySqlIT {

    @Test
    void a_server_speaks_utc_read_committed_and_every_script() throws SQLException {
        try (EmbeddedMySql server = EmbeddedMySql.start(MySqlOptions.forTests());
                Connection connection = connect(server)) {
            assertThat(ask(connection, "SELECT @@global.time_zone")).isEqualTo("+00:00");
            assertThat(ask(connection, "SELECT @@session.time_zone")).isIn("+00:00", "UTC");
            assertThat(ask(connection, "SELECT @@transaction_isolation")).isEqualTo("READ-COMMITTED");
            assertThat(ask(connection, "SELECT @@character_set_database")).isEqualTo("utf8mb4");
            assertThat(ask(connection, "SELECT '서울 🎫'")).isEqualTo("서울 🎫");
        }
    }

    @Test
    void a_closed_server_leaves_no_process_and_no_listener() {
        EmbeddedMySql server = EmbeddedMySql.start(MySqlOptions.forTests());
        long pid = server.pid();
        assertThat(ProcessHandle.of(pid)).isPresent();

        server.close();

        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(Ports.isTaken(server.port())).isFalse();
    }

    @Test
    void a_durable_server_keeps_what_was_committed_before_it_was_killed(@TempDir Path folder) throws SQLException {
        MySqlOptions options = MySqlOptions.durable(folder.resolve("mysql"));
        try (EmbeddedMySql server = EmbeddedMySql.start(options)) {
            try (Connection connection = connect(server);
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept (id INT PRIMARY KEY)");
                statement.execute("INSERT INTO kept VALUES (42)");
            }
            server.kill();
        }
        try (EmbeddedMySql server = EmbeddedMySql.start(options);
                Connection connection = connect(server)) {
            assertThat(ask(connection, "SELECT id FROM kept")).isEqualTo("42");
        }
    }

    private static Connection connect(EmbeddedMySql server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
