package io.concertreservation.bootstrap.run;

import io.concertreservation.adapter.out.persistence.sample.SampleData;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.flywaydb.core.Flyway;

/** Where the database is and who may use it. */
record Database(String jdbcUrl, String user, String password) {

    /** Brings the tables to what the service expects. */
    void migrate() {
        Flyway.configure().dataSource(jdbcUrl, user, password).load().migrate();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, password);
    }

    boolean hasConcerts() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet any = statement.executeQuery("SELECT 1 FROM concert LIMIT 1")) {
            return any.next();
        }
    }

    /** Loads the handful of concerts to try the service with. */
    Database loadSample() throws SQLException {
        try (Connection connection = connect()) {
            SampleData.load(connection, Instant.now());
        }
        return this;
    }
}
