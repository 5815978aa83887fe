package io.concertreservation.journey.seats;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.SeatMap;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeatMapIT extends Journey {

    private Show show;
    private Buyer mina;

    @BeforeEach
    void mina_is_inside() {
        show = Organizer.here()
                .publishes(Programme.usual()
                        .withSections(
                                new Programme.Section("R", 2, 3, 90_000), new Programme.Section("S", 1, 4, 40_000)));
        mina = Buyer.named("mina").withBalance(200_000);
        mina.enters(show);
    }

    @Test
    void it_shows_sections_with_prices_rows_numbers_and_states() {
        Hold held = mina.holds(show, mina.seesSeats(show).free().get(0));
        Hold sold = mina.holds(show, mina.seesSeats(show).free().get(0));
        mina.pays(sold);

        SeatMap map = mina.seesSeats(show);

        JsonPath json = map.json();
        assertThat(json.getList("sections.name")).isEqualTo(List.of("R", "S"));
        assertThat(json.getList("sections.price")).isEqualTo(List.of(90_000, 40_000));
        assertThat(json.getList("sections[0].rows.row")).isEqualTo(List.of(1, 2));
        assertThat(json.getList("sections[1].rows[0].seats.number")).isEqualTo(List.of(1, 2, 3, 4));
        assertThat(json.getInt("freeSeats")).isEqualTo(8);
        assertThat(map.state(sold.seats().getFirst())).isEqualTo("sold");
        assertThat(map.state(held.seats().getFirst())).isEqualTo("held");
        assertThat(map.inState("available")).hasSize(8);
    }

    @Test
    void who_has_the_current_map_is_told_that_nothing_has_changed() {
        Response first = mina.asksForSeats(show, show.schedule());
        String tag = first.header("ETag");

        Response again = asks(tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);

        mina.holds(show, new SeatMap(first.jsonPath()).free().getFirst());
        Response changed = asks(tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void who_names_the_version_that_they_have_is_told_of_changes_only() {
        String version =
                versionAfterHold(versionAfterHold(mina.seesSeats(show).json().getString("version")));
        long seat = mina.seesSeats(show).free().getFirst();
        mina.holds(show, seat);

        JsonPath changed = eventually()
                .until(
                        () -> asksSince(version).jsonPath(),
                        json -> json.getList("changes") != null
                                && !json.getList("changes").isEmpty());

        assertThat(changed.getString("changes.find { it.id == %d }.state".formatted(seat)))
                .isEqualTo("held");
        assertThat(changed.getInt("freeSeats")).isEqualTo(7);
        assertThat(changed.<Object>get("sections")).isNull();
    }

    /** Holds a seat, and waits until the change is counted. */
    private String versionAfterHold(String before) {
        mina.holds(show, mina.seesSeats(show).free().getFirst());
        return eventually()
                .until(() -> mina.seesSeats(show).json().getString("version"), version -> !version.equals(before));
    }

    @Test
    void a_version_that_nobody_remembers_gets_the_whole_map_and_one_that_never_was_is_refused() {
        JsonPath whole = asksSince("another-era.7").jsonPath();
        assertThat(whole.getList("sections.name")).isEqualTo(List.of("R", "S"));
        assertThat(whole.<Object>get("changes")).isNull();

        Refused.with(asksSince("no version"), 400, "invalid-parameter");
        Refused.with(asksSince("era.-x"), 400, "invalid-parameter");
    }

    private Response asksSince(String version) {
        return mina.door()
                .ask()
                .header("Queue-Token", mina.queueToken(show))
                .queryParam("since", version)
                .get("/schedules/{id}/seats", show.schedule());
    }

    @Test
    void it_needs_a_token_of_this_concerts_queue_but_not_a_turn() {
        Show elsewhere = Organizer.here().publishes(Programme.usual());

        Refused.with(mina.door().ask().get("/schedules/{id}/seats", show.schedule()), 401, "invalid-queue-token");
        Refused.with(
                mina.door().ask().header("Queue-Token", "test.AAAA.BBBB").get("/schedules/{id}/seats", show.schedule()),
                401,
                "invalid-queue-token");
        Refused.with(mina.asksForSeats(show, elsewhere.schedule()), 403, "admitted-elsewhere");
        mina.leaves(show);
        assertThat(mina.asksForSeats(show, show.schedule()).statusCode()).isEqualTo(200);
    }

    private Response asks(String knownTag) {
        return mina.door()
                .ask()
                .header("Queue-Token", mina.queueToken(show))
                .header("If-None-Match", knownTag)
                .get("/schedules/{id}/seats", show.schedule());
    }
}
