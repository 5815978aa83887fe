package io.concertreservation.walls.input;

import io.concertreservation.journey.support.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The state of all that nobody may change by being refused: how many rows each table has, and their sum. */
record MoneyAndSeats(Map<String, String> tables) {

    private static final List<String> NAMES = List.of(
            "account",
            "ledger_entry",
            "payment",
            "seat",
            "live_seat",
            "reservation",
            "reservation_seat",
            "purchase_limit",
            "idempotency_key",
            "outbox");

    static MoneyAndSeats now() {
        Map<String, String> tables = new TreeMap<>();
        try (Connection connection = Database.connect();
                Statement statement = connection.createStatement()) {
            for (String name : NAMES) {
                tables.put(
                        name,
                        first(statement, "SELECT COUNT(*) FROM " + name, 1) + " rows, "
                                + first(statement, "CHECKSUM TABLE " + name, 2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new MoneyAndSeats(tables);
    }

    private static String first(Statement statement, String query, int column) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(column);
        }
    }
}
