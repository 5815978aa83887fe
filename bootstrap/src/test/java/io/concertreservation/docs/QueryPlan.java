package io.concertreservation.docs;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the server goes about a statement.
 *
 * @param rows of {@code EXPLAIN}, as lines of a Markdown table
 * @param rowsRead what the storage engine was asked for
 * @param millis the median of several runs
 */
record QueryPlan(List<String> rows, long rowsRead, double millis) {

    private static final int RUNS = 7;
    private static final List<String> COLUMNS = List.of("table", "type", "key", "key_len", "rows", "filtered", "Extra");

    /** Runs the statement and takes back what it changed. */
    static QueryPlan of(Connection connection, String sql) throws SQLException {
        List<String> rows = explain(connection, sql);
        List<Long> nanos = new ArrayList<>();
        long read = 0;
        long counting = -handlerReads(connection) + handlerReads(connection);
        connection.setAutoCommit(false);
        for (int run = 0; run < RUNS; run++) {
            long before = handlerReads(connection);
            long started = System.nanoTime();
            run(connection, sql);
            nanos.add(System.nanoTime() - started);
            read = handlerReads(connection) - before - counting;
            connection.rollback();
        }
        connection.setAutoCommit(true);
        return new QueryPlan(rows, read, nanos.stream().sorted().toList().get(RUNS / 2) / 1e6);
    }

    static String header() {
        return "| | " + String.join(" | ", COLUMNS) + " |\n|---|" + "---|".repeat(COLUMNS.size());
    }

    String lines(String label) {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row ->
                lines.append("| ").append(label).append(" | ").append(row).append(" |\n"));
        return lines.toString();
    }

    String cost() {
        return String.format(Locale.ROOT, "%,d rows read, %.2f ms", rowsRead, millis);
    }

    private static List<String> explain(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet plan = statement.executeQuery("EXPLAIN " + sql)) {
            while (plan.next()) {
                List<String> cells = new ArrayList<>();
                for (String column : COLUMNS) {
                    String value = plan.getString(column);
                    cells.add(value == null ? "–" : value);
                }
                rows.add(String.join(" | ", cells));
            }
        }
        return rows;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        }
    }

    private static long handlerReads(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet counters = statement.executeQuery("SHOW SESSION STATUS LIKE 'Handler_read%'")) {
            long reads = 0;
            while (counters.next()) {
                reads += counters.getLong(2);
            }
            return reads;
        }
    }
}
