package io.concertreservation.adapter.in.rest.concert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EntityTagTest {
    private final EntityTag tag = EntityTag.of("content".getBytes(StandardCharsets.UTF_8));

    @Test
    void the_same_content_has_the_same_tag() {
        assertThat(EntityTag.of("content".getBytes(StandardCharsets.UTF_8))).isEqualTo(tag);
        assertThat(EntityTag.of("other".getBytes(StandardCharsets.UTF_8))).isNotEqualTo(tag);
    }

    @Test
    void a_tag_is_quoted() {
        assertThat(tag.value()).matches("\"[\\w-]{22}\"");
    }

    @Test
    void a_client_that_names_the_content_has_it() {
        assertThat(tag.isNamedIn(tag.value())).isTrue();
        assertThat(tag.isNamedIn("\"x\", W/" + tag.value())).isTrue();
        assertThat(tag.isNamedIn("*")).isTrue();
    }

    @Test
    void a_client_that_names_other_content_gets_this() {
        assertThat(tag.isNamedIn(null)).isFalse();
        assertThat(tag.isNamedIn("\"x\"")).isFalse();
    }
}
