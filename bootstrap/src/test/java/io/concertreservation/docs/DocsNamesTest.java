package io.concertreservation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocsNamesTest {

    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w*[a-z](?:Test|IT|Contract))(?:\\.(\\w+))?`");

    @Test
    void every_test_that_a_document_names_exists() {
        Map<String, Path> tests = tests();
        List<MatchResult> named = Documents.all().stream()
                .flatMap(document -> Documents.prose(document).stream())
                .flatMap(line -> NAMED_TEST.matcher(line).results())
                .toList();

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(named)
                .filteredOn(name -> !exists(tests, name))
                .extracting(MatchResult::group)
                .isEmpty();
    }

    @Test
    void every_rule_of_the_architecture_is_in_its_document() {
        Path rules = Documents.root().resolve("bootstrap/src/test/java/io/concertreservation/architecture");
        List<String> names = Stream.of("CoreRule", "FeatureRule", "AdapterRule", "BootstrapRule", "CodeRule")
                .flatMap(type -> Documents.lines(rules.resolve(type + ".java")).stream())
                .filter(line -> line.matches(" {4}[A-Z_]+\\(.*"))
                .map(line -> "`" + line.strip().replaceFirst("\\(.*", "") + "`")
                .toList();

        assertThat(names).hasSizeGreaterThan(20);
        assertThat(String.join("\n", Documents.prose(Documents.root().resolve("docs/architecture.md"))))
                .contains(names);
    }

    private static boolean exists(Map<String, Path> tests, MatchResult name) {
        Path file = tests.get(name.group(1));
        return file != null
                && (name.group(2) == null
                        || Documents.lines(file).stream().anyMatch(line -> line.contains(" " + name.group(2) + "(")));
    }

    private static Map<String, Path> tests() {
        try (Stream<Path> files = Files.walk(Documents.root())) {
            return files.filter(file -> file.toString().contains("/src/test/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            file -> file,
                            (one, another) -> one));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
