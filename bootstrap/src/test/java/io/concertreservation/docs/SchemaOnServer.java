package io.concertreservation.docs;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what the server has, in the words of the diagram. */
final class SchemaOnServer {

    private static final String COLUMNS = """
            SELECT c.table_name, c.column_name, c.column_type, c.column_key,
                   EXISTS (SELECT 1 FROM information_schema.key_column_usage k
                           WHERE k.table_schema = c.table_schema AND k.table_name = c.table_name
                             AND k.column_name = c.column_name AND k.referenced_table_name IS NOT NULL) AS foreign_key
            FROM information_schema.columns c
            WHERE c.table_schema = DATABASE() AND c.table_name <> 'flyway_schema_history'
            ORDER BY c.table_name, c.ordinal_position""";

    private static final String REFERENCES = """
            SELECT table_name, column_name, referenced_table_name
            FROM information_schema.key_column_usage
            WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL""";

    private static final String INDEXES = """
            SELECT DISTINCT index_name FROM information_schema.statistics
            WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history' AND index_name <> 'PRIMARY'""";

    private SchemaOnServer() {}

    static EntityDiagram read(Connection connection) throws SQLException {
        var diagram = new EntityDiagram(new TreeMap<>(), new TreeSet<>());
        try (Statement statement = connection.createStatement()) {
            ResultSet columns = statement.executeQuery(COLUMNS);
            while (columns.next()) {
                diagram.tables()
                        .computeIfAbsent(columns.getString(1), table -> new ArrayList<>())
                        .add("%s %s%s".formatted(type(columns.getString(3)), columns.getString(2), keys(columns)));
            }
            ResultSet references = statement.executeQuery(REFERENCES);
            while (references.next()) {
                diagram.references()
                        .add("%s.%s -> %s"
                                .formatted(references.getString(1), references.getString(2), references.getString(3)));
            }
        }
        return diagram;
    }

    /** The names of all indexes but the primary keys. */
    static List<String> indexes(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            ResultSet indexes = statement.executeQuery(INDEXES);
            while (indexes.next()) {
                names.add(indexes.getString(1));
            }
        }
        return names;
    }

    /** Display widths say nothing and newer servers leave them out; the values of an enum are told beside the diagram. */
    private static String type(String columnType) {
        return columnType
                .replace("tinyint(1)", "boolean")
                .replaceFirst("^(big)?int\\(\\d+\\)", "$1int")
                .replaceFirst("^enum\\(.*\\)", "enum")
                .replace(' ', '-');
    }

    private static String keys(ResultSet column) throws SQLException {
        var keys = new ArrayList<String>();
        switch (column.getString(4)) {
            case "PRI" -> keys.add("PK");
            case "UNI" -> keys.add("UK");
            default -> {}
        }
        if (column.getBoolean(5)) {
            keys.add("FK");
        }
        return keys.isEmpty() ? "" : " " + String.join(", ", keys);
    }
}
