package io.concertreservation.journey.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueueSlotIT extends Journey {

    /** Two ticks of a second, and the time of a poll on a busy machine. */
    private static final Duration TWO_TICKS = Duration.ofMillis(2_800);

    private Show show;
    private Operator operator;

    @BeforeEach
    void a_show() {
        show = Organizer.here().publishes(Programme.usual());
        operator = Operator.here();
    }

    @Test
    void a_payment_frees_the_slot_and_lets_the_next_one_in_within_two_ticks() {
        operator.allows(show, 600_000, 1);
        Buyer mina = Buyer.named("mina").withBalance(50_000);
        Buyer joon = Buyer.named("joon");
        Hold hold = mina.entersAndHolds(show, 1);
        assertThat(joon.enters(show).getString("state")).isEqualTo("waiting");

        mina.pays(hold);

        eventually().atMost(TWO_TICKS).until(() -> joon.state(show), "active"::equals);
        assertThat(mina.polls(show).getString("ending")).isEqualTo("gone");
    }

    @Test
    void when_all_inside_have_paid_nobody_is_inside_and_nobody_waits() {
        operator.allows(show, 600_000, 6);
        List<Buyer> first = arrive(6);
        List<Buyer> second = arrive(4);
        assertThat(operator.sees(show).jsonPath().getInt("waiting")).isEqualTo(4);

        first.forEach(buyer -> buyer.pays(buyer.entersAndHolds(show, 1)));
        eventually()
                .until(() -> second.stream().allMatch(buyer -> buyer.state(show).equals("active")));
        second.forEach(buyer -> buyer.pays(buyer.entersAndHolds(show, 1)));

        eventually().untilAsserted(() -> {
            JsonPath status = operator.sees(show).jsonPath();
            assertThat(status.getInt("active")).isZero();
            assertThat(status.getInt("waiting")).isZero();
        });
    }

    @Test
    void who_leaves_frees_the_slot_within_a_tick() {
        operator.allows(show, 600_000, 1);
        Buyer mina = Buyer.named("mina");
        Buyer joon = Buyer.named("joon");
        mina.enters(show);
        joon.enters(show);

        mina.leaves(show);

        eventually().atMost(TWO_TICKS).until(() -> joon.state(show), "active"::equals);
        assertThat(mina.state(show)).isEqualTo("expired");
    }

    @Test
    void who_is_inside_may_ask_as_often_as_they_like_and_is_told_until_when() {
        Buyer mina = Buyer.named("mina");
        mina.enters(show);

        for (int i = 0; i < 3; i++) {
            JsonPath place = mina.polls(show);
            assertThat(place.getString("state")).isEqualTo("active");
            assertThat(place.getLong("remainingSeconds")).isBetween(570L, 600L);
            assertThat(Instant.parse(place.getString("activeUntil")))
                    .isBetween(Instant.now().plusSeconds(570), Instant.now().plusSeconds(602));
        }
    }

    @Test
    void a_holder_whose_hold_is_released_keeps_the_turn() {
        Buyer mina = Buyer.named("mina");
        Hold hold = mina.entersAndHolds(show, 1);

        mina.asksToCancel(hold, Buyer.newKey()).then().statusCode(200);

        assertThat(mina.state(show)).isEqualTo("active");
        mina.entersAndHolds(show, 2);
    }

    private List<Buyer> arrive(int many) {
        List<Buyer> arrivals = IntStream.range(0, many)
                .mapToObj(i -> Buyer.named("buyer").withBalance(50_000))
                .toList();
        arrivals.forEach(buyer -> buyer.enters(show));
        return arrivals;
    }
}
