package io.concertreservation.adapter.out.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the database how it would find the rows of our queries, on some thousands of rows. */
public abstract class IndexUse {
    private static final Pattern PARAMETER = Pattern.compile(":([a-z]\\w*)", Pattern.CASE_INSENSITIVE);
    private static final String INSTANT = "'2100-01-01 00:00:00'";
    private static final String USER = "'index-7'";
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("now", INSTANT),
            Map.entry("until", INSTANT),
            Map.entry("from", INSTANT),
            Map.entry("user", USER),
            Map.entry("seats", "-1001, -2002, -3003"),
            Map.entry("numbers", "1001, 2002, 3003"),
            Map.entry("operation", "'hold'"),
            Map.entry("key", "'key-7'"),
            Map.entry("shard", "7"),
            Map.entry("last", "0"),
            Map.entry("micros", "86400000000"),
            Map.entry("most", "50"));
    /** 3,600 numbers. */
    protected static final String NUMBERS = """
            WITH RECURSIVE few (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM few WHERE n < 59)
            SELECT a.n * 60 + b.n AS n FROM few a JOIN few b""";

    @Inject
    AgroalDataSource database;

    /** One line of a plan. */
    protected record Step(String table, String type, String key, String extra) {}

    /** An id that belongs to that number in the test data. */
    protected static String id(String kind, String number) {
        return "UNHEX(MD5(CONCAT('%s', %s)))".formatted(kind, number);
    }

    protected void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    protected List<Step> plan(String query) throws SQLException {
        String sql = PARAMETER
                .matcher(query)
                .replaceAll(name -> Matcher.quoteReplacement(VALUES.getOrDefault(name.group(1), id("index", "7"))));
        List<Step> steps = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("EXPLAIN " + sql)) {
            while (row.next()) {
                steps.add(new Step(
                        row.getString("table"),
                        String.valueOf(row.getString("type")),
                        String.valueOf(row.getString("key")),
                        String.valueOf(row.getString("Extra"))));
            }
        }
        return steps;
    }

    /** Every table of the query is read by one of those indexes, and nothing is sorted or scanned. */
    protected void assertFindsBy(String query, String... keys) throws SQLException {
        assertThat(plan(query)).as(query).isNotEmpty().allSatisfy(step -> {
            assertThat(step.key()).isIn((Object[]) keys);
            assertThat(step.type()).isNotIn("ALL");
            assertThat(step.extra()).doesNotContain("filesort", "temporary");
        });
    }
}
