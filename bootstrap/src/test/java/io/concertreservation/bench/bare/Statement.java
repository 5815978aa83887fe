package io.concertreservation.bench.bare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One statement, with names for its values.
 *
 * @param text with a question mark for each value
 * @param names of the values, in the order of the question marks
 */
record Statement(String text, List<String> names) {

    private static final Pattern NAME = Pattern.compile(":([a-zA-Z]+)");

    static Statement of(String line) {
        List<String> names =
                NAME.matcher(line).results().map(found -> found.group(1)).toList();
        return new Statement(NAME.matcher(line).replaceAll("?"), names);
    }

    /** Reads or changes at least one row, or says that it did not. */
    void run(Connection connection, Map<String, Object> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < names.size(); i++) {
                statement.setObject(i + 1, values.get(names.get(i)));
            }
            if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            } else if (statement.getUpdateCount() == 0) {
                throw new SQLException("Nothing was changed by " + text);
            }
        }
    }
}
