package io.concertreservation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the pages, in both languages. */
class WordsTest {

    private static final Path PAGES = Path.of("..", "adapters-in-rest", "src", "main", "resources", "ui");
    private static final Pattern KEY = Pattern.compile("\\bt\\('([a-zA-Z.]+)'");
    private static final Pattern GAP = Pattern.compile("\\{\\w+}");

    private final Map<String, String> english = words("en");
    private final Map<String, String> korean = words("ko");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(korean.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
    }

    @Test
    void both_languages_fill_in_the_same_values() {
        assertThat(korean)
                .allSatisfy((key, text) -> assertThat(
                                GAP.matcher(english.get(key)).results().map(MatchResult::group))
                        .as(key)
                        .containsAll(GAP.matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .filter(gap -> !key.endsWith(".one"))
                                .toList()));
    }

    @Test
    void every_key_that_a_page_asks_for_has_words() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> scripts = Files.list(PAGES.resolve("js"))) {
            for (Path script : scripts.toList()) {
                KEY.matcher(Files.readString(script)).results().forEach(key -> asked.add(key.group(1)));
            }
        }
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(english.keySet()).containsAll(asked);
    }

    @Test
    void every_refusal_of_the_business_has_words() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "errors.md"));
        List<String> types = document.substring(document.indexOf("## Concerts"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
        assertThat(types).hasSizeGreaterThan(25);
        assertThat(english.keySet())
                .containsAll(types.stream().map(type -> "problem." + type).collect(Collectors.toSet()));
    }

    private static Map<String, String> words(String language) {
        try (InputStream file = Files.newInputStream(PAGES.resolve("words").resolve(language + ".json"))) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
