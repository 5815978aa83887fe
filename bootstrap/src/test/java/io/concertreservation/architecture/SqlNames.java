package io.concertreservation.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what the SQL and JPQL texts in a compiled class speak of, from the class file's constants. */
final class SqlNames {
    private static final Pattern VERB =
            Pattern.compile("\\b(select|insert|update|delete|replace|from|join)\\b\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final String NAME = "`?([A-Za-z_][A-Za-z0-9_]*)`?";
    private static final Pattern FIRST =
            Pattern.compile("\\b(?:from|join|into|update|table)\\s+" + NAME, Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile("\\bfrom\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern AFTER_THE_LIST = Pattern.compile(
            "[()]|\\b(?:where|join|group|order|having|limit|union|select|for\\s+(?:update|share))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LISTED = Pattern.compile(",\\s*" + NAME);

    private SqlNames() {}

    /** The names after FROM, JOIN, INTO, UPDATE and TABLE, as they are written. */
    static Set<String> in(JavaClass type) {
        return type.getSource()
                .map(source -> texts(source.getUri()))
                .orElseGet(Stream::empty)
                .filter(text -> VERB.matcher(text).find())
                .map(text -> QUOTED.matcher(text).replaceAll("''"))
                .flatMap(SqlNames::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(String text) {
        Stream<String> first = FIRST.matcher(text).results().map(found -> found.group(1));
        Stream<String> others = FROM.matcher(text)
                .results()
                .flatMap(found ->
                        LISTED.matcher(list(text.substring(found.end()))).results())
                .map(found -> found.group(1));
        return Stream.concat(first, others);
    }

    /** What follows FROM up to the next clause, without anything in brackets. */
    private static String list(String text) {
        String flat = text;
        while (IN_BRACKETS.matcher(flat).find()) {
            flat = IN_BRACKETS.matcher(flat).replaceAll("");
        }
        return AFTER_THE_LIST.split(flat, 2)[0];
    }

    private static Stream<String> texts(URI classFile) {
        try (InputStream in = classFile.toURL().openStream()) {
            Iterable<PoolEntry> constants =
                    ClassFile.of().parse(in.readAllBytes()).constantPool();
            return StreamSupport.stream(constants.spliterator(), false)
                    .filter(Utf8Entry.class::isInstance)
                    .map(entry -> ((Utf8Entry) entry).stringValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
