package io.concertreservation.docs;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** What months of sales leave behind in a database, and some of it to ask for. */
final class SalesHistory {

    private SalesHistory() {}

    static void make(Connection connection) throws SQLException {
        String script = String.join("\n", Documents.lines(Documents.root().resolve("docs/database-index/history.sql")));
        try (Statement statement = connection.createStatement()) {
            for (String part : script.split(";(?:\n|$)", -1)) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
        }
    }

    static Map<String, String> values(Connection connection) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("now", ask(connection, "SELECT CONCAT('\\'', UTC_TIMESTAMP(6), '\\'')"));
        values.put("concert", hex(connection, "SELECT id FROM concert ORDER BY id LIMIT 1 OFFSET 9"));
        values.put("schedule", hex(connection, "SELECT schedule_id FROM seat WHERE id >= 200500 ORDER BY id LIMIT 1"));
        values.put("schedule2", hex(connection, "SELECT schedule_id FROM seat WHERE id >= 300500 ORDER BY id LIMIT 1"));
        values.put("schedule3", hex(connection, "SELECT schedule_id FROM seat WHERE id >= 400500 ORDER BY id LIMIT 1"));
        values.put("user", "'buyer-000777'");
        values.put(
                "reservation",
                hex(connection, "SELECT id FROM reservation WHERE user_id = 'buyer-000777' ORDER BY id DESC LIMIT 1"));
        values.put("paid", hex(connection, "SELECT id FROM reservation WHERE state = 'PAID' ORDER BY id DESC LIMIT 1"));
        values.put(
                "userConcert",
                hex(
                        connection,
                        "SELECT concert_id FROM reservation WHERE user_id = 'buyer-000777' ORDER BY id DESC LIMIT 1"));
        values.put(
                "seats",
                ask(
                        connection,
                        "SELECT GROUP_CONCAT(id) FROM (SELECT id FROM seat WHERE id > 450000 ORDER BY id LIMIT 4) s"));
        values.put(
                "ownSeats",
                ask(
                        connection,
                        "SELECT GROUP_CONCAT(seat_id) FROM reservation_seat WHERE reservation_id = "
                                + values.get("reservation")));
        return values;
    }

    private static String hex(Connection connection, String query) throws SQLException {
        return "X'" + ask(connection, query.replaceFirst("SELECT (\\w+) ", "SELECT HEX($1) ")) + "'";
    }

    static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
