package io.concertreservation.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConfigurationDocTest {

    private static final Pattern ROW = Pattern.compile(
            "^\\| `(concert[\\w.-]+)` \\| `(\\w+)` \\| `?([^|`]*)`? \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);

    private final List<MatchResult> rows = ROW.matcher(Repository.text(Repository.file("docs/configuration.md")))
            .results()
            .toList();

    @Test
    void every_key_that_the_code_reads_is_documented_with_its_default_and_no_other() {
        assertThat(rows.stream()
                        .map(row -> new Setting(row.group(1), row.group(3).strip())))
                .hasSizeGreaterThan(25)
                .containsExactlyInAnyOrderElementsOf(Settings.all());
    }

    @Test
    void every_key_has_its_name_in_the_environment_a_unit_and_an_effect() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.group(2)).isEqualTo(new Setting(row.group(1), "").variable());
            assertThat(row.group(4)).isNotBlank();
            assertThat(row.group(5)).isNotBlank();
        });
    }
}
