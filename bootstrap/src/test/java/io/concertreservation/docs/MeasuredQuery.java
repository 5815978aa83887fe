package io.concertreservation.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A query of {@code docs/database-index/queries.sql}.
 *
 * @param without the indexes that are hidden for the first measurement; the first one is what the query is about
 */
record MeasuredQuery(String title, List<String> without, String sql) {

    static List<MeasuredQuery> all() {
        List<MeasuredQuery> queries = new ArrayList<>();
        String title = "";
        List<String> without = List.of();
        for (String line : Documents.lines(Documents.root().resolve("docs/database-index/queries.sql"))) {
            if (line.startsWith("-- hide:")) {
                without = Arrays.stream(line.substring("-- hide:".length()).split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
            } else if (line.startsWith("-- ")) {
                title = line.substring("-- ".length());
            } else if (!line.isBlank()) {
                queries.add(new MeasuredQuery(title, without, line.replaceFirst(";$", "")));
            }
        }
        return queries;
    }

    /** The statement with values in the place of their names. */
    String with(Map<String, String> values) {
        String filled = sql;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    boolean isByPrimaryKey() {
        return without.isEmpty();
    }
}
