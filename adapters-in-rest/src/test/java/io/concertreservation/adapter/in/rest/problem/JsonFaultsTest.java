package io.concertreservation.adapter.in.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.concertreservation.adapter.in.rest.json.StrictMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFaultsTest {
    private final ObjectMapper mapper = StrictMapper.make();

    /** A body with a field of each type. */
    record Body(Long amount, String name, UUID id, Instant at, List<Long> seats, Body inner) {}

    @ParameterizedTest
    @ValueSource(strings = {"\"5\"", "5.5", "5.0", "1e3", "true", "\"\"", "{}", "[]", "[5]"})
    void what_is_no_whole_number_is_a_wrong_type(String value) {
        Fault fault = fault("{\"amount\":" + value + "}");
        assertThat(fault.reason()).isEqualTo(WebReason.WRONG_TYPE);
        assertThat(fault.detail()).isEqualTo("amount must be a whole number.");
    }

    @Test
    void a_number_out_of_range_is_a_wrong_type() {
        Fault fault = fault("{\"amount\":99999999999999999999}");
        assertThat(fault.reason()).isEqualTo(WebReason.WRONG_TYPE);
        assertThat(fault.detail()).isEqualTo("amount is a number out of range.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"name\":5}", "{\"name\":true}", "{\"name\":5.5}", "{\"name\":[]}", "{\"name\":\"a\\ud800\"}"})
    void what_is_no_text_is_a_wrong_type(String body) {
        assertThat(fault(body).detail()).isEqualTo("name must be a text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1767225600", "\"1767225600\"", "\"2026-01-01\"", "\"+99999-01-01T00:00:00Z\"", "\"\""})
    void what_is_no_instant_is_a_wrong_type(String value) {
        assertThat(fault("{\"at\":" + value + "}").detail()).startsWith("at must be an instant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "\"1-1-1-1-1\"",
                "\"\"",
                "\"AAAAAAAAAAAAAAAAAAAAAA==\"",
                "\"019ab0c4-5f60-7c3e-9c7b-0a3f5d2e1b1\u0661\""
            })
    void what_is_no_uuid_is_a_wrong_type(String value) {
        assertThat(fault("{\"id\":" + value + "}").detail()).isEqualTo("id must be a UUID.");
    }

    @Test
    void the_field_is_named_with_its_path() {
        assertThat(fault("{\"inner\":{\"seats\":[1,\"2\"]}}").fields())
                .containsExactly(new InvalidField("inner.seats[1]", "must be a whole number"));
        assertThat(fault("{\"inner\":{\"price\":0}}").fields())
                .containsExactly(new InvalidField("inner.price", "is not known here"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":",
                "{amount:5}",
                "{\"amount\":5}x",
                "{\"amount\":5} {}",
                "{\"amount\":5,\"amount\":6}"
            })
    void what_is_not_one_json_object_is_malformed(String body) {
        assertThat(fault(body).reason()).isEqualTo(WebReason.MALFORMED_JSON);
    }

    @Test
    void a_deep_body_is_refused() {
        assertThat(fault("{\"inner\":".repeat(1000)).reason()).isEqualTo(WebReason.MALFORMED_JSON);
    }

    @Test
    void no_body_is_missing() {
        assertThat(fault("").reason()).isEqualTo(WebReason.BODY_MISSING);
    }

    @Test
    void nothing_tells_a_class() {
        assertThat(fault("[]").detail()).isEqualTo("The body must be a JSON object.");
    }

    private Fault fault(String body) {
        return JsonFaults.of(catchThrowableOfType(
                JsonProcessingException.class,
                () -> mapper.readerFor(Body.class).readValue(body)));
    }
}
