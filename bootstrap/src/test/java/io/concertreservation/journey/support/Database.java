package io.concertreservation.journey.support;

import io.concertreservation.adapter.out.persistence.server.TestMySql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A look at, or a hand on, the tables behind the service's back. */
public final class Database {

    private Database() {}

    /** A connection of our own, not from the service's pool. */
    public static Connection connect() {
        try {
            return TestMySql.shared().connect();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static long number(String query, Object... arguments) {
        return Long.parseLong(text(query, arguments));
    }

    /** The first column of the only row. */
    public static String text(String query, Object... arguments) {
        List<String> rows = texts(query, arguments);
        if (rows.size() != 1) {
            throw new AssertionError("One row expected, but there are " + rows.size() + ": " + query);
        }
        return rows.getFirst();
    }

    /** The first column of all rows. */
    public static List<String> texts(String query, Object... arguments) {
        try (Connection connection = connect();
                PreparedStatement statement = prepare(connection, query, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a change; a refusal by the database comes through as it is. */
    public static int change(String statement, Object... arguments) throws SQLException {
        try (Connection connection = connect()) {
            return change(connection, statement, arguments);
        }
    }

    public static int change(Connection connection, String statement, Object... arguments) throws SQLException {
        try (PreparedStatement prepared = prepare(connection, statement, arguments)) {
            return prepared.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String text, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
