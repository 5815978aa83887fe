package io.concertreservation.torture.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row as the database gave it, by the names of its columns. */
record Row(Map<String, @Nullable Object> columns) {

    static List<Row> of(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<Row> all = new ArrayList<>();
            ResultSetMetaData names = rows.getMetaData();
            while (rows.next()) {
                Map<String, @Nullable Object> columns = new HashMap<>();
                for (int i = 1; i <= names.getColumnCount(); i++) {
                    columns.put(names.getColumnLabel(i), rows.getObject(i));
                }
                all.add(new Row(columns));
            }
            return all;
        }
    }

    boolean has(String column) {
        return columns.get(column) != null;
    }

    /** Empty for nothing. */
    String text(String column) {
        Object value = columns.get(column);
        return value == null ? "" : value.toString();
    }

    long number(String column) {
        return columns.get(column) instanceof Number number ? number.longValue() : 0;
    }

    Instant time(String column) {
        return columns.get(column) instanceof LocalDateTime time ? time.toInstant(ZoneOffset.UTC) : Instant.MAX;
    }
}
