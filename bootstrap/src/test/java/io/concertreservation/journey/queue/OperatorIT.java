package io.concertreservation.journey.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OperatorIT extends Journey {

    private Operator operator;
    private Show show;
    private Buyer mina;

    @BeforeEach
    void a_show_with_an_operator() {
        operator = Operator.here();
        show = Organizer.here().publishes(Programme.usual());
        mina = Buyer.named("mina");
    }

    @Test
    void a_paused_queue_takes_people_in_and_lets_nobody_through_until_it_is_opened() {
        operator.setsMode(show, "paused");

        JsonPath place = mina.enters(show);
        assertThat(place.getString("state")).isEqualTo("waiting");
        assertThat(place.getString("queue")).isEqualTo("paused");
        assertThat(place.getMap("estimate")).isNull();

        operator.setsMode(show, "open");
        eventually().until(() -> mina.state(show), "active"::equals);
    }

    @Test
    void what_was_done_is_in_the_trail_with_who_did_it_and_what_was_before() {
        operator.setsMode(show, "paused");
        operator.allows(show, 600_000, 3);

        JsonPath trail =
                operator.gets("/admin/trail?concert={concert}", show.concert()).jsonPath();

        assertThat(trail.getList("items.what"))
                .containsExactly(
                        "queue-steered",
                        "queue-steered",
                        "date-published",
                        "section-added",
                        "date-added",
                        "concert-created");
        assertThat(trail.getMap("items[1].before")).isEqualTo(Map.of("mode", "open"));
        assertThat(trail.getMap("items[1].after")).isEqualTo(Map.of("mode", "paused"));
        assertThat(trail.getMap("items[0].after")).containsEntry("activeAtMost", "3");
        assertThat(trail.getString("items[0].by")).isNotEqualTo(trail.getString("items[2].by"));
        assertThat(trail.getString("items[2].by")).isNotEqualTo("system");
    }

    @Test
    void a_closed_queue_takes_nobody_in_and_leaves_those_inside_alone() {
        mina.enters(show);
        operator.setsMode(show, "closed");

        JsonPath refusal = Refused.with(Buyer.named("joon").asksToEnter(show), 503, "queue-closed");

        assertThat(refusal.getBoolean("retryable")).isTrue();
        assertThat(mina.state(show)).isEqualTo("active");
        assertThat(mina.asksToEnter(show).statusCode()).isEqualTo(200);
        mina.entersAndHolds(show, 1);
    }

    @Test
    void a_draining_queue_takes_nobody_in_and_lets_those_in_line_through() {
        operator.allows(show, 600_000, 0);
        mina.enters(show);
        operator.setsMode(show, "draining");

        Refused.with(Buyer.named("joon").asksToEnter(show), 503, "queue-closed");
        operator.allows(show, 600_000, 10);

        eventually().until(() -> mina.state(show), "active"::equals);
    }

    @Test
    void a_bypassed_queue_lets_everybody_in_at_once_whatever_the_limits() {
        operator.allows(show, 1, 0);
        mina.enters(show);
        operator.setsMode(show, "bypass");

        assertThat(arrive(5)).containsOnly("active");
        eventually().until(() -> mina.state(show), "active"::equals);
    }

    @Test
    void a_higher_cap_is_in_effect_with_the_next_tick() {
        operator.allows(show, 600_000, 2);
        assertThat(arrive(4)).containsExactly("active", "active", "waiting", "waiting");

        operator.allows(show, 600_000, 4);

        eventually().until(() -> operator.sees(show).jsonPath().getInt("active"), active -> active == 4);
    }

    @Test
    void the_rate_holds_back_a_crowd_although_there_is_room() {
        operator.allows(show, 60, 100);

        List<String> states = arrive(10);

        assertThat(states).startsWith("active").contains("waiting");
        assertThat(states).filteredOn("active"::equals).hasSizeLessThanOrEqualTo(4);
        int atFirst = operator.sees(show).jsonPath().getInt("admitted");
        eventually().until(() -> operator.sees(show).jsonPath().getInt("admitted"), admitted -> admitted > atFirst + 1);
    }

    @Test
    void the_operator_sees_depth_inflow_outflow_and_waits() {
        operator.allows(show, 600, 1);
        Buyer joon = Buyer.named("joon");
        mina.enters(show);
        joon.enters(show);
        assertThat(operator.sees(show).jsonPath().getInt("waiting")).isEqualTo(1);
        mina.leaves(show);
        eventually().until(() -> joon.state(show), "active"::equals);

        JsonPath status = operator.sees(show).jsonPath();

        assertThat(status.getString("mode")).isEqualTo("open");
        assertThat(status.getInt("admissionsPerMinute")).isEqualTo(600);
        assertThat(status.getInt("activeAtMost")).isEqualTo(1);
        assertThat(status.getInt("entered")).isEqualTo(2);
        assertThat(status.getInt("admitted")).isEqualTo(2);
        assertThat(status.getInt("left")).isEqualTo(1);
        assertThat(status.getInt("active")).isEqualTo(1);
        assertThat(status.getInt("waiting")).isZero();
        assertThat(status.getInt("noShows")).isZero();
        assertThat(status.getLong("waits.p99Millis")).isPositive();
    }

    @Test
    void levers_out_of_range_are_refused_and_change_nothing() {
        operator.allows(show, 600, 7);

        refuses(Map.of("admissionsPerMinute", 0, "activeAtMost", 9), "invalid-queue-limit");
        refuses(Map.of("activeAtMost", -1, "admissionsPerMinute", 60), "invalid-queue-limit");
        refuses(Map.of("activeAtMost", -1, "mode", "closed"), "invalid-queue-limit");
        refuses(Map.of("mode", "ajar", "activeAtMost", 9), "invalid-field");

        JsonPath status = operator.sees(show).jsonPath();
        assertThat(status.getString("mode")).isEqualTo("open");
        assertThat(status.getInt("admissionsPerMinute")).isEqualTo(600);
        assertThat(status.getInt("activeAtMost")).isEqualTo(7);
    }

    private void refuses(Map<String, Object> levers, String code) {
        Refused.with(operator.patches("/admin/queues/{concert}", levers, show.concert()), 400, code);
    }

    private List<String> arrive(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> Buyer.named("buyer").enters(show).getString("state"))
                .toList();
    }
}
