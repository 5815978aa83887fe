package io.concertreservation.bench.site;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What MySQL was sent, statement by statement, when it keeps a diary: in the form in which MySQL tells statements apart,
 * with names in quotes and a mark for each value.
 */
public final class Diary {

    private static final String HISTORY = " FROM performance_schema.events_statements_history_long";
    private static final String FIRST = "SELECT ? AS `seen` FROM `idempotency_key`";

    private Diary() {}

    /** The last transaction that claimed a key, its commit included, on any connection but this. */
    public static List<String> lastElsewhere(Connection connection) throws SQLException {
        String claims = "SELECT thread_id" + HISTORY + " WHERE digest_text LIKE 'INSERT IGNORE INTO `idempotency_key`%'"
                + " AND thread_id <> " + thread(connection) + " ORDER BY timer_start DESC LIMIT 1";
        return lastOf(connection, texts(connection, claims).getFirst());
    }

    /** The same on this connection. */
    public static List<String> lastHere(Connection connection) throws SQLException {
        return lastOf(connection, thread(connection));
    }

    private static String thread(Connection connection) throws SQLException {
        String mine = "SELECT thread_id FROM performance_schema.threads WHERE processlist_id = CONNECTION_ID()";
        return texts(connection, mine).getFirst();
    }

    private static List<String> lastOf(Connection connection, String thread) throws SQLException {
        List<String> sent = texts(
                connection,
                "SELECT digest_text" + HISTORY + " WHERE thread_id = " + thread
                        + " AND digest_text IS NOT NULL ORDER BY event_id");
        int first = sent.size() - 1;
        while (!sent.get(first).startsWith(FIRST)) {
            first--;
        }
        int commit = first;
        while (!sent.get(commit).equalsIgnoreCase("commit")) {
            commit++;
        }
        return sent.subList(first, commit + 1).stream()
                .map(text -> text.replaceAll("\\s+", " "))
                .toList();
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
