package io.concertreservation.adapter.in.rest.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReelTest {
    private static final int SLICE = 32 * 1024;

    private final List<String> begun = new ArrayList<>();
    private final Reel reel =
            new Reel(StreamEvent.ascii("retry: 1\n\n"), event -> begun.add(String.valueOf(event.id())));

    @Test
    void it_begins_with_what_it_was_given_and_then_has_nothing() {
        assertThat(next()).isEqualTo("retry: 1\n\n");
        assertThat(reel.slice()).isEmpty();
    }

    @Test
    void an_event_has_its_id_its_name_and_its_data_on_one_line_each() {
        next();
        reel.put(event("7", "{\"free\":2}"));

        assertThat(next()).isEqualTo("id: 7\nevent: seats\ndata: {\"free\":2}\n\n");
    }

    @Test
    void a_newer_event_takes_the_place_of_one_that_was_not_begun() {
        next();
        assertThat(reel.put(event("1", "{}"))).isFalse();
        assertThat(reel.put(event("2", "{}"))).isTrue();

        assertThat(next()).startsWith("id: 2\n");
        assertThat(reel.slice()).isEmpty();
        assertThat(begun).containsExactly("2");
    }

    @Test
    void an_event_that_was_begun_is_finished_slice_by_slice_before_the_newest_one() {
        next();
        reel.put(event("1", "x".repeat(2 * SLICE)));
        Buffer first = reel.slice().orElseThrow();
        reel.put(event("2", "{}"));
        reel.put(event("3", "{}"));

        assertThat(first.length()).isEqualTo(SLICE);
        assertThat(reel.slice().orElseThrow().length()).isEqualTo(SLICE);
        assertThat(next()).endsWith("\n\n");
        assertThat(next()).startsWith("id: 3\n");
        assertThat(begun).containsExactly("1", "3");
    }

    @Test
    void a_sign_of_life_is_sent_only_when_there_is_nothing_else() {
        next();
        reel.beat();
        assertThat(next()).isEqualTo(":\n\n");

        reel.beat();
        reel.put(event("1", "{}"));
        assertThat(next()).startsWith("id: 1\n");
        assertThat(reel.slice()).isEmpty();
    }

    @Test
    void a_farewell_says_when_to_come_back_to_clients_and_to_programs() {
        next();
        reel.put(StreamEvent.reconnect(2_500));

        assertThat(next()).isEqualTo("event: reconnect\nretry: 2500\ndata: {\"retryAfterMillis\":2500}\n\n");
    }

    private String next() {
        Optional<Buffer> slice = reel.slice();
        return slice.map(bytes -> bytes.toString(UTF_8)).orElse("");
    }

    private static StreamEvent event(String id, String json) {
        return StreamEvent.of("seats", id, json.getBytes(UTF_8));
    }
}
