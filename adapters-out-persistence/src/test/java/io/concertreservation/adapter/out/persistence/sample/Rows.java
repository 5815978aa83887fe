package io.concertreservation.adapter.out.persistence.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of one table on their way to the database, sent many at a time. */
final class Rows implements AutoCloseable {

    private static final int BATCH = 1000;

    private final PreparedStatement insert;
    private int waiting;

    Rows(Connection connection, String table, String columns) throws SQLException {
        String places = columns.replaceAll("[a-z_]+", "?");
        this.insert =
                connection.prepareStatement("INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ")");
    }

    /** Adds a row; ids and instants are put into the form of their columns. */
    void add(Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            insert.setObject(index + 1, columnValue(values[index]));
        }
        insert.addBatch();
        waiting++;
        if (waiting == BATCH) {
            flush();
        }
    }

    @Override
    public void close() throws SQLException {
        try (insert) {
            flush();
        }
    }

    private static @Nullable Object columnValue(Object value) {
        return switch (value) {
            case UUID id -> SampleIds.bytes(id);
            // Without a zone, so that no driver or session moves it.
            case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Optional<?> perhaps -> perhaps.orElse(null);
            default -> value;
        };
    }

    private void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }
}
