package io.concertreservation.journey.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Listener;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeatStreamIT extends Journey {

    private final Buyer mina = Buyer.named("mina");
    private final Buyer joon = Buyer.named("joon");
    private Show show;
    private List<Long> seats;

    @BeforeEach
    void both_are_inside() {
        show = Organizer.here().publishes(Programme.usual());
        mina.enters(show);
        joon.enters(show);
        seats = mina.seesSeats(show).free();
    }

    @Test
    void the_whole_map_comes_first_and_then_what_others_do() {
        try (Listener listener = Listener.toSeats(mina, show)) {
            eventually().until(() -> listener.told().size() == 1);
            Listener.Told whole = listener.told().getFirst();
            assertThat(whole.json().getList("sections.name")).isEqualTo(List.of("R"));
            assertThat(whole.json().getInt("freeSeats")).isEqualTo(20);
            assertThat(whole.id()).isEqualTo(whole.json().getString("version"));

            String before = whole.id();
            for (int i = 0; i < 3; i++) {
                before = holdIsTold(listener, seats.get(i), before);
            }

            assertThat(listener.told().getLast().json().<Object>get("sections"))
                    .as("only what changed")
                    .isNull();
        }
    }

    /** Joon holds a seat; waits until it is told, in a version of its own, and gives that. */
    private String holdIsTold(Listener listener, long seat, String before) {
        joon.holds(show, seat);
        eventually().until(() -> stateOf(listener.told().getLast().json(), seat), "held"::equals);
        return eventually().until(() -> listener.told().getLast().id(), version -> !version.equals(before));
    }

    @Test
    void whoever_comes_back_with_a_version_hears_only_of_what_happened_since() {
        String version = versionAfterTwoHolds();
        joon.holds(show, seats.get(2));

        try (Listener again = Listener.toSeats(mina, show, "Last-Event-ID", version)) {
            eventually().until(() -> !again.told().isEmpty());
            JsonPath changes = again.told().getFirst().json();
            assertThat(changes.<Object>get("sections")).isNull();
            assertThat(stateOf(changes, seats.get(2))).isEqualTo("held");
            assertThat(changes.getList("changes").size()).isLessThanOrEqualTo(3);
        }
    }

    private String versionAfterTwoHolds() {
        try (Listener listener = Listener.toSeats(mina, show)) {
            eventually().until(() -> listener.told().size() == 1);
            String first = listener.told().getFirst().id();
            return holdIsTold(listener, seats.get(1), holdIsTold(listener, seats.get(0), first));
        }
    }

    @Test
    void a_version_that_nobody_remembers_gets_the_whole_map() {
        try (Listener listener = Listener.toSeats(mina, show, "Last-Event-ID", "another-era.7")) {
            eventually().until(() -> listener.told().size() == 1);
            assertThat(listener.told().getFirst().json().getList("sections")).hasSize(1);
        }
    }

    @Test
    void a_stream_needs_what_the_map_needs() {
        Show elsewhere = Organizer.here().publishes(Programme.usual());

        Refused.with(asks(show, "test.AAAA.BBBB", ""), 401, "invalid-queue-token");
        Refused.with(asks(elsewhere, mina.queueToken(show), ""), 403, "admitted-elsewhere");
        Refused.with(asks(show, mina.queueToken(show), "no version"), 400, "invalid-parameter");
    }

    private Response asks(Show date, String token, String version) {
        return mina.door()
                .outside()
                .accept("text/event-stream")
                .header("Queue-Token", token)
                .header("Last-Event-ID", version)
                .get("/api/v1/schedules/{id}/seats/stream", date.schedule());
    }

    private static String stateOf(JsonPath event, long seat) {
        String all =
                event.get("changes") == null ? "sections.collectMany { it.rows }.collectMany { it.seats }" : "changes";
        return event.getString("%s.find { it.id == %d }?.state".formatted(all, seat));
    }
}
