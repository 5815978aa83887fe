package io.concertreservation.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a native build has to be told, and that it is told it. */
class NativeDocTest {

    private static final List<String> MODULES =
            List.of("core", "adapters-in-rest", "adapters-out-persistence", "adapters-out-redis", "bootstrap");
    private static final Pattern REGISTERED = Pattern.compile("(?m)^ *@RegisterForReflection");
    private static final Pattern NAMED = Pattern.compile("\"(?:type|glob)\": \"([^\"]+)\"");
    private static final Pattern ANSWER =
            Pattern.compile("(?m)((?:^ *@.*\\R)*)^ *(?:public )?record (\\w*Response)\\b");

    private final String document = Repository.text(Repository.file("docs/native.md"));

    @Test
    void every_registered_class_and_resource_is_in_the_document() {
        List<String> classes = sources(".java").stream()
                .filter(file -> REGISTERED.matcher(Repository.text(file)).find())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
        List<String> others = sources("reachability-metadata.json").stream()
                .flatMap(file -> NAMED.matcher(Repository.text(file)).results())
                .map(match -> match.group(1))
                .toList();

        assertThat(others).hasSizeGreaterThan(4);
        assertThat(Stream.concat(classes.stream(), others.stream()))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
    }

    @Test
    void every_answer_that_is_written_as_json_is_registered() {
        List<MatchResult> answers = sources("Response.java").stream()
                .flatMap(file -> ANSWER.matcher(Repository.text(file)).results())
                .toList();

        assertThat(answers)
                .hasSizeGreaterThan(15)
                .allSatisfy(answer ->
                        assertThat(answer.group(1)).as(answer.group(2)).contains("@RegisterForReflection"));
    }

    private static List<Path> sources(String ending) {
        return MODULES.stream()
                .flatMap(module -> Repository.files(module + "/src/main", ending).stream())
                .toList();
    }
}
