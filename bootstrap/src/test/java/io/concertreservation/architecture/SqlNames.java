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
    private static final Pattern LISTED = Pattern.compile(
            "\\bfrom\\s+" + NAME + "(?:\\s+(?:as\\s+)?\\w+)?\\s*,\\s*" + NAME, Pattern.CASE_INSENSITIVE);

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
        Stream<String> second = LISTED.matcher(text).results().map(found -> found.group(2));
        return Stream.concat(first, second);
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
