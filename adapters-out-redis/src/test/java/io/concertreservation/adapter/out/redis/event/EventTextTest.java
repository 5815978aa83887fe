package io.concertreservation.adapter.out.redis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.concertreservation.core.event.domain.Event;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTextTest {

    private static final Event EVENT = new Event(
            UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
            "seats-held",
            1,
            "reservation/7",
            Instant.parse("2026-05-01T10:00:00.123456Z"),
            Map.of("user", "kim", "amount", "50000"));

    private static final String TEXT = """
            {"id":"01890a5d-ac96-774b-bcce-b302099a8057","type":"seats-held","version":1,\
            "aggregate":"reservation/7","at":"2026-05-01T10:00:00.123456Z",\
            "facts":{"amount":"50000","user":"kim"}}""";

    @Test
    void an_event_is_written_in_the_published_form() {
        assertThat(EventText.write(EVENT)).isEqualTo(TEXT);
    }

    @Test
    void an_event_is_read_as_it_was_written_and_new_fields_do_no_harm() {
        assertThat(EventText.read(TEXT)).isEqualTo(EVENT);
        assertThat(EventText.read(TEXT.replaceFirst("\\{", "{\"new\":[1],"))).isEqualTo(EVENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"id\":\"x\"}", "{\"type\":\"seats-held\"}", "7"})
    void anything_else_is_no_event(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EventText.read(text));
    }
}
