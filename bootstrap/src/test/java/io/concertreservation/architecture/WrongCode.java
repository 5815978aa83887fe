package io.concertreservation.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A small tree of code that breaks the rules, each file saying which ones. It is kept as text and compiled here, so that
 * its entities and triggers are never seen by the service's own tests.
 */
final class WrongCode {
    static final Tree TREE = new Tree("wrong");
    private static final Path SOURCES = Path.of("src/test/resources");
    private static final Pattern BREAKS = Pattern.compile("Breaks ([A-Z_]+(?:, [A-Z_]+)*)\\.");

    private WrongCode() {}

    /** A wrong class and a rule that it breaks. */
    record Breach(String type, String rule) {}

    static JavaClasses compiledInto(Path folder) {
        List<String> options = List.of("-d", folder.toString(), "-proc:none", "-nowarn");
        Stream<String> files = files().stream().map(Path::toString);
        int outcome = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, Stream.concat(options.stream(), files).toArray(String[]::new));
        if (outcome != 0) {
            throw new IllegalStateException("The wrong code has to compile.");
        }
        return new ClassFileImporter().importPath(folder);
    }

    static List<Breach> breaches() {
        return files().stream().flatMap(WrongCode::breaches).toList();
    }

    private static Stream<Breach> breaches(Path file) {
        String path = SOURCES.relativize(file).toString();
        String type = path.substring(0, path.length() - ".java".length()).replace('/', '.');
        return BREAKS.matcher(Sources.read(file))
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(", ")))
                .map(rule -> new Breach(type, rule));
    }

    private static List<Path> files() {
        return Sources.walk(SOURCES.resolve(TREE.base()), ".java");
    }
}
