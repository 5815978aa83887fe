package io.concertreservation.journey.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.in.rest.stream.StreamFact;
import io.concertreservation.adapter.in.rest.stream.StreamKind;
import io.concertreservation.adapter.in.rest.stream.Streams;
import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Listener;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FewStreams.class)
class StreamBoundsIT extends Journey {

    private static final int NOT_READING = 40;
    private static final long MEGABYTE = 1 << 20;

    @Inject
    Streams streams;

    private final Buyer mina = Buyer.named("mina");

    @BeforeEach
    void nobody_listens() {
        eventually().until(() -> open() == 0);
    }

    @Test
    void beyond_the_limit_one_is_told_to_poll_and_a_place_that_is_given_back_is_free() {
        Show show = Organizer.here().publishes(Programme.usual());
        mina.enters(show);
        List<Listener> all = Stream.generate(() -> Listener.toPlaceOf(mina, show))
                .limit(FewStreams.AT_MOST)
                .toList();
        eventually().until(() -> open() == FewStreams.AT_MOST);

        JsonPath problem = Refused.with(asksForStream(show), 503, "no-stream-free");

        assertThat(problem.getString("detail")).contains("Poll instead");
        assertThat(problem.getLong("retryAfterSeconds")).isPositive();
        assertThat(mina.state(show)).as("polling goes on").isEqualTo("active");
        all.getFirst().close();
        eventually().until(() -> open() == FewStreams.AT_MOST - 1);
        try (Listener late = Listener.toPlaceOf(mina, show)) {
            eventually().until(() -> !late.told().isEmpty());
        }
        all.forEach(Listener::close);
    }

    @Test
    void a_refused_stream_takes_no_place() {
        Show show = Organizer.here().publishes(Programme.usual());
        for (int i = 0; i < 2 * FewStreams.AT_MOST; i++) {
            mina.door()
                    .outside()
                    .accept("text/event-stream")
                    .header("Queue-Token", "forged")
                    .get("/api/v1/queue-tokens/current/stream")
                    .then()
                    .statusCode(401);
        }

        mina.enters(show);
        try (Listener listener = Listener.toPlaceOf(mina, show)) {
            eventually().until(() -> !listener.told().isEmpty());
        }
    }

    @Test
    void a_silent_stream_gives_signs_of_life_and_ends_with_an_invitation_to_come_back() {
        Show show = Organizer.here().publishes(Programme.usual());
        mina.enters(show);

        try (Listener listener = Listener.toSeats(mina, show)) {
            eventually().until(() -> listener.comments() >= 2);
            assertThat(listener.told()).hasSize(1);

            listener.end();
            Listener.Told last = listener.told().getLast();
            assertThat(last.name()).isEqualTo("reconnect");
            assertThat(last.json().getLong("retryAfterMillis")).isBetween(1_000L, 5_000L);
            assertThat(last.retry()).isEqualTo(last.json().getString("retryAfterMillis"));
        }
    }

    @Test
    void who_does_not_read_costs_next_to_nothing_hurts_nobody_and_is_cut_off() {
        // A map of about four megabytes, more than what the system keeps for a connection.
        Show show = Organizer.here()
                .publishes(Programme.usual().withSections(large("R"), large("S"), large("A"), large("B"), large("C")));
        mina.enters(show);
        List<Long> free = mina.seesSeats(show).free();
        long cut = streams.count(StreamKind.SEATS, StreamFact.CUT);
        long before = Memory.used();

        List<DeafClient> deaf = Stream.generate(() -> DeafClient.at(mina, show))
                .limit(NOT_READING)
                .toList();
        eventually().until(() -> open() == NOT_READING);
        long grown = Memory.used() - before;
        assertThat(grown).as("bytes held for %d who do not read", NOT_READING).isLessThan(50 * MEGABYTE);

        try (Listener listener = Listener.toSeats(mina, show)) {
            eventually().until(() -> !listener.told().isEmpty());
            mina.holds(show, free.getFirst());
            eventually().until(() -> listener.told().size() >= 2);
        }
        eventually().until(() -> open() == 0);
        assertThat(streams.count(StreamKind.SEATS, StreamFact.CUT) - cut).isEqualTo(NOT_READING);
        deaf.forEach(DeafClient::close);
    }

    private static Programme.Section large(String name) {
        return new Programme.Section(name, 200, 100, 50_000);
    }

    private Response asksForStream(Show show) {
        return mina.door()
                .outside()
                .accept("text/event-stream")
                .header("Queue-Token", mina.queueToken(show))
                .get("/api/v1/queue-tokens/current/stream");
    }

    private long open() {
        return streams.open(StreamKind.QUEUE) + streams.open(StreamKind.SEATS);
    }
}
