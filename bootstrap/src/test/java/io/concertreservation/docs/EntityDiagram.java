package io.concertreservation.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables and how they refer to each other, drawn or real.
 *
 * @param tables the columns of each table in order, as {@code type name keys}
 * @param references foreign keys, as {@code child.column -> parent}
 */
record EntityDiagram(SortedMap<String, List<String>> tables, SortedSet<String> references) {

    private static final Pattern TABLE = Pattern.compile("(\\w+) \\{");
    private static final Pattern COLUMN =
            Pattern.compile("([\\w()-]+ \\w+(?: (?:PK|FK|UK)(?:, (?:PK|FK|UK))*)?)(?: \".*\")?");
    private static final Pattern REFERENCE = Pattern.compile("(\\w+) \\|\\|--o[{|] (\\w+) : (\\w+)");

    /** Reads the first diagram of a document; dotted lines are values that belong to others, not foreign keys. */
    static EntityDiagram drawnIn(Path document) {
        var diagram = new EntityDiagram(new TreeMap<>(), new TreeSet<>());
        List<String> columns = new ArrayList<>();
        for (String line : Documents.blocks(document)) {
            String text = line.strip();
            Matcher table = TABLE.matcher(text);
            Matcher column = COLUMN.matcher(text);
            Matcher reference = REFERENCE.matcher(text);
            if (table.matches()) {
                columns = new ArrayList<>();
                diagram.tables.put(table.group(1), columns);
            } else if (reference.matches()) {
                diagram.references.add(
                        "%s.%s -> %s".formatted(reference.group(2), reference.group(3), reference.group(1)));
            } else if (column.matches()) {
                columns.add(column.group(1));
            }
        }
        return diagram;
    }
}
