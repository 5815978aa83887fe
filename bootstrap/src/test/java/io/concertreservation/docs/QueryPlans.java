package io.concertreservation.docs;

import io.concertreservation.adapter.out.persistence.sample.BigSample;
import io.concertreservation.adapter.out.persistence.server.EmbeddedMySql;
import io.concertreservation.adapter.out.persistence.server.MySqlOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Writes the measured part of {@code docs/database-index.md}: starts a MySQL of its own, fills it with 500,000 seats and
 * a history of sales, and measures each query without its index and with it. Run by hand.
 */
final class QueryPlans {

    private static final String MARK = "<!-- measured -->";
    private static final List<String> TABLES = List.of(
            "concert",
            "schedule",
            "section",
            "seat",
            "live_seat",
            "reservation",
            "reservation_seat",
            "payment",
            "account",
            "ledger_entry",
            "outbox",
            "idempotency_key");

    private final Connection connection;
    private final Map<String, String> values;

    private QueryPlans(Connection connection, Map<String, String> values) {
        this.connection = connection;
        this.values = values;
    }

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedMySql server = EmbeddedMySql.start(MySqlOptions.forTests().withBufferPool(512))) {
            Flyway.configure()
                    .dataSource(server.jdbcUrl(), server.user(), server.password())
                    .load()
                    .migrate();
            try (Connection connection =
                    DriverManager.getConnection(patient(server.jdbcUrl()), server.user(), server.password())) {
                new BigSample(20, 500, 1_000).load(connection, Instant.now(), (done, total) -> {});
                connection.setAutoCommit(true);
                SalesHistory.make(connection);
                write(new QueryPlans(connection, SalesHistory.values(connection)).measured());
            }
        }
    }

    private String measured() throws SQLException {
        StringBuilder text = new StringBuilder("## The tables measured\n\n" + sizes() + "\n");
        List<MeasuredQuery> all = MeasuredQuery.all();
        text.append("## Queries with an index of their own\n\n");
        for (MeasuredQuery query :
                all.stream().filter(one -> !one.isByPrimaryKey()).toList()) {
            text.append("### ")
                    .append(query.title())
                    .append("\n\n```sql\n")
                    .append(query.sql())
                    .append("\n```\n\n");
            QueryPlan with = QueryPlan.of(connection, query.with(values));
            QueryPlan without = withoutIndexes(query);
            text.append(QueryPlan.header())
                    .append('\n')
                    .append(without.lines("before"))
                    .append(with.lines("after"));
            text.append("\nBefore: %s. After, with `%s`: **%s**.\n\n"
                    .formatted(without.cost(), query.without().getFirst(), with.cost()));
        }
        text.append("## Queries by primary key\n\n").append(QueryPlan.header()).append('\n');
        for (MeasuredQuery query :
                all.stream().filter(MeasuredQuery::isByPrimaryKey).toList()) {
            QueryPlan plan = QueryPlan.of(connection, query.with(values));
            text.append(plan.lines("%s (%s)".formatted(query.title(), plan.cost())));
        }
        return text.toString();
    }

    private String sizes() throws SQLException {
        StringBuilder sizes = new StringBuilder("| table | rows |\n|---|---|\n");
        for (String table : TABLES) {
            long rows = Long.parseLong(SalesHistory.ask(connection, "SELECT COUNT(*) FROM " + table));
            sizes.append(String.format(Locale.ROOT, "| `%s` | %,d |%n", table, rows));
        }
        return sizes.toString();
    }

    private QueryPlan withoutIndexes(MeasuredQuery query) throws SQLException {
        try {
            show(query.without(), "INVISIBLE");
            return QueryPlan.of(connection, query.with(values).replaceAll(" FORCE INDEX \\(\\w+\\)", ""));
        } finally {
            show(query.without(), "VISIBLE");
        }
    }

    private void show(List<String> indexes, String how) throws SQLException {
        for (String index : indexes) {
            String table = SalesHistory.ask(
                    connection,
                    "SELECT DISTINCT table_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND index_name = '"
                            + index + "'");
            try (Statement statement = connection.createStatement()) {
                statement.execute("ALTER TABLE %s ALTER INDEX %s %s".formatted(table, index, how));
            }
        }
    }

    /** Without an end to waiting: a history is not made in the time that a request may take. */
    private static String patient(String jdbcUrl) {
        return jdbcUrl.replaceFirst("socketTimeout=\\d+", "socketTimeout=0");
    }

    private static void write(String measured) throws IOException {
        Path document = Documents.root().resolve("docs/database-index.md");
        String text = Files.readString(document);
        Files.writeString(document, text.substring(0, text.indexOf(MARK)) + MARK + "\n\n" + measured);
    }
}
