package io.concertreservation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTranslationTest {

    private static final Path ENGLISH = Documents.root().resolve("README.md");
    private static final Path KOREAN = Documents.root().resolve("README.ko.md");

    @Test
    void both_readmes_have_the_same_headings_at_the_same_levels() {
        assertThat(levels(ENGLISH)).hasSizeGreaterThan(3).isEqualTo(levels(KOREAN));
    }

    @Test
    void both_readmes_show_the_same_commands_and_the_same_output() {
        assertThat(shown(ENGLISH)).hasSizeGreaterThan(10).isEqualTo(shown(KOREAN));
    }

    @Test
    void both_readmes_lead_to_the_same_documents() {
        assertThat(documents(ENGLISH)).isNotEmpty().isEqualTo(documents(KOREAN));
    }

    private static List<Integer> levels(Path file) {
        return Documents.headings(file).stream()
                .map(heading -> heading.indexOf(' '))
                .toList();
    }

    /** Comments and the words inside diagrams and trees are there to be translated; everything else is not. */
    private static List<String> shown(Path file) {
        boolean[] inMermaid = {false};
        return Documents.blocks(file).stream()
                .filter(line -> {
                    if (line.startsWith("```")) {
                        inMermaid[0] = line.equals("```mermaid");
                    }
                    return !inMermaid[0];
                })
                .map(line -> line.replaceFirst("(^|\\s+)# .*", "").stripTrailing())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> documents(Path file) {
        return Documents.prose(file).stream()
                .flatMap(line -> Stream.of(line.split("\\(")).skip(1))
                .map(rest -> rest.replaceFirst("\\).*", ""))
                .filter(link -> link.startsWith("docs/"))
                .sorted()
                .toList();
    }
}
