package io.concertreservation.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final Pattern TABLE = Pattern.compile("(?ims)^CREATE TABLE `?(\\w+)`?\\s*\\((.*?)^\\)");
    private static final Pattern REFERENCE = Pattern.compile("(?i)\\bREFERENCES\\s+`?(\\w+)`?");

    @Test
    void every_table_has_an_owner() {
        assertThat(tables().map(table -> table.group(1)))
                .isNotEmpty()
                .allMatch(name -> Tables.ownerOf(name).isPresent());
    }

    @Test
    void no_foreign_key_leaves_its_feature() {
        assertThat(tables())
                .allMatch(table -> REFERENCE
                        .matcher(table.group(2))
                        .results()
                        .allMatch(key -> Tables.ownerOf(key.group(1)).equals(Tables.ownerOf(table.group(1)))));
    }

    private static Stream<MatchResult> tables() {
        return Sources.migrations()
                .map(Sources::read)
                .flatMap(text -> TABLE.matcher(text).results());
    }
}
