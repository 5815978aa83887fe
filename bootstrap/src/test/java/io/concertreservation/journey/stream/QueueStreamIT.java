package io.concertreservation.journey.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Listener;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueueStreamIT extends Journey {

    private final Buyer first = Buyer.named("first");
    private final Buyer second = Buyer.named("second");
    private Operator operator;
    private Show show;

    @BeforeEach
    void two_wait() {
        operator = Operator.here();
        show = Organizer.here().publishes(Programme.usual());
        operator.allows(show, 600_000, 0);
        first.enters(show);
        second.enters(show);
    }

    @Test
    void a_place_is_told_at_once_as_it_moves_and_to_the_end() {
        try (Listener listener = Listener.toPlaceOf(second, show)) {
            eventually().untilAsserted(() -> assertThat(positions(listener)).containsExactly(2));

            first.leaves(show);
            eventually().untilAsserted(() -> assertThat(positions(listener)).containsExactly(2, 1));

            operator.allows(show, 600_000, 1);
            eventually().until(() -> last(listener).getString("state"), "active"::equals);
            assertThat(last(listener).getLong("remainingSeconds")).isPositive();
            assertThat(listener.isEnded()).isFalse();

            second.leaves(show);
            HttpResponse<Void> answer = listener.end();
            assertThat(last(listener).getString("ending")).isEqualTo("gone");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void what_is_told_is_what_a_poll_answers() {
        try (Listener listener = Listener.toPlaceOf(second, show)) {
            eventually().until(() -> !listener.told().isEmpty());

            assertThat(listener.told("place").getFirst().<Map<String, Object>>get())
                    .isEqualTo(second.polls(show).get());
        }
    }

    @Test
    void a_place_that_is_gone_is_told_so_and_that_is_all() {
        second.leaves(show);

        try (Listener listener = Listener.toPlaceOf(second, show)) {
            listener.end();
            assertThat(listener.told("place")).hasSize(1);
            assertThat(last(listener).getString("state")).isEqualTo("expired");
        }
    }

    @Test
    void without_a_good_token_there_is_no_stream() {
        Refused.with(asks("test.AAAA.BBBB"), 401, "invalid-queue-token");
        Refused.with(asks(""), 401, "invalid-queue-token");
        Refused.with(
                first.door()
                        .ask()
                        .header("Queue-Token", first.queueToken(show))
                        .accept("application/json")
                        .get("/queue-tokens/current/stream"),
                406,
                "not-acceptable");
    }

    @Test
    void whoever_asks_for_the_head_alone_gets_no_more() {
        Response head = first.door()
                .outside()
                .header("Queue-Token", first.queueToken(show))
                .head("/api/v1/queue-tokens/current/stream");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.contentType()).startsWith("text/event-stream");
    }

    private Response asks(String token) {
        return first.door()
                .outside()
                .accept("text/event-stream")
                .header("Queue-Token", token)
                .get("/api/v1/queue-tokens/current/stream");
    }

    private static List<Integer> positions(Listener listener) {
        return listener.told("place").stream()
                .map(place -> place.getInt("position"))
                .distinct()
                .toList();
    }

    private static JsonPath last(Listener listener) {
        return listener.told("place").getLast();
    }
}
