package io.concertreservation.operation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The metrics that a query in the language of Prometheus asks for. */
record Query(String where, String text) {

    /** What is in braces, quotes and brackets, and the lists of labels, names no metric. */
    private static final Pattern ASIDE =
            Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");

    private static final Pattern BRACES = Pattern.compile("\\{[^}]*}");
    private static final Pattern NAME = Pattern.compile("\\b[a-zA-Z_:][a-zA-Z0-9_:]*\\b(?!\\s*\\()");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "offset", "bool", "by", "inf", "nan");

    private static final Pattern PATH = Pattern.compile("uri=\"[^\"]*\"");

    /** The paths that it asks for, as {@code uri="…"}. */
    List<String> paths() {
        return PATH.matcher(text).results().map(match -> match.group()).toList();
    }

    List<String> metrics() {
        String bare = text.startsWith("label_values(") ? text.replaceFirst(",.*", ")") : text;
        bare = BRACES.matcher(ASIDE.matcher(bare).replaceAll(" ")).replaceAll(" ");
        return NAME.matcher(bare)
                .results()
                .map(match -> match.group())
                .filter(name -> !WORDS.contains(name))
                .distinct()
                .toList();
    }
}
