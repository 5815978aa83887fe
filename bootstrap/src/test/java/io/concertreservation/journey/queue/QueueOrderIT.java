package io.concertreservation.journey.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueueOrderIT extends Journey {

    private Operator operator;
    private Show show;
    private Buyer insider;

    @BeforeEach
    void one_is_inside_and_there_is_room_for_no_more() {
        operator = Operator.here();
        show = Organizer.here().publishes(Programme.usual());
        operator.allows(show, 600_000, 1);
        insider = Buyer.named("insider");
        insider.enters(show);
    }

    @Test
    void people_are_let_in_in_the_order_of_their_arrival() {
        List<Buyer> line = arrive(4);
        assertThat(positions(line)).containsExactly(1, 2, 3, 4);

        List<Buyer> admitted = new ArrayList<>();
        Buyer inside = insider;
        while (admitted.size() < line.size()) {
            inside.leaves(show);
            inside = eventually().until(() -> firstActive(line, admitted), found -> found != null);
            admitted.add(inside);
        }

        assertThat(admitted).isEqualTo(line);
    }

    @Test
    void who_enters_twice_has_the_place_of_the_first_time() {
        List<Buyer> line = arrive(3);
        Response again = line.getFirst().asksToEnter(show);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getInt("position")).isEqualTo(1);
        assertThat(again.jsonPath().getString("token"))
                .isEqualTo(line.getFirst().queueToken(show));
        assertThat(positions(line)).containsExactly(1, 2, 3);
    }

    @Test
    void one_person_has_one_place_however_often_and_fast_they_enter() {
        Buyer mina = Buyer.named("mina");

        List<Response> answers = Together.times(20, i -> mina.asksToEnter(show));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .extracting(answer -> answer.jsonPath().getInt("position"))
                .containsOnly(1);
        assertThat(operator.sees(show).jsonPath().getInt("entered")).isEqualTo(2);
    }

    @Test
    void the_queues_of_several_concerts_know_nothing_of_each_other() {
        Show other = Organizer.here().publishes(Programme.usual());
        Buyer mina = Buyer.named("mina");

        assertThat(mina.enters(show).getString("state")).isEqualTo("waiting");
        assertThat(mina.enters(other).getString("state")).isEqualTo("active");
        mina.leaves(other);

        assertThat(mina.state(show)).isEqualTo("waiting");
        assertThat(mina.state(other)).isEqualTo("expired");
    }

    @Test
    void who_waits_is_told_the_place_an_honest_range_and_when_to_ask_again() {
        operator.allows(show, 60, 1);
        List<Buyer> line = arrive(3);

        Response answer = line.getLast().asksToPoll(show);

        JsonPath place = answer.jsonPath();
        assertThat(place.getInt("position")).isEqualTo(3);
        assertThat(place.getInt("ahead")).isEqualTo(2);
        assertThat(place.getLong("estimate.atLeastSeconds")).isEqualTo(2);
        assertThat(place.getLong("estimate.atMostSeconds")).isGreaterThan(2);
        assertThat(place.getLong("pollAfterMillis")).isBetween(1_000L, 1_200L);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isIn(1, 2);
    }

    private List<Buyer> arrive(int many) {
        List<Buyer> arrivals = IntStream.range(0, many)
                .mapToObj(i -> Buyer.named("waiter-" + i))
                .toList();
        arrivals.forEach(buyer -> buyer.enters(show));
        return arrivals;
    }

    private List<Integer> positions(List<Buyer> line) {
        return line.stream().map(buyer -> buyer.polls(show).getInt("position")).toList();
    }

    /** Asks all, so that all are present. */
    private Buyer firstActive(List<Buyer> line, List<Buyer> before) {
        List<Buyer> active = line.stream()
                .filter(buyer -> !before.contains(buyer))
                .filter(buyer -> buyer.state(show).equals("active"))
                .toList();
        assertThat(active).hasSizeLessThan(2);
        return active.isEmpty() ? null : active.getFirst();
    }
}
