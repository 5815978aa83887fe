package io.concertreservation.journey.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Memory;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueueTokenIT extends Journey {

    private Show show;
    private Buyer mina;
    private Map<String, Object> oneSeat;

    @BeforeEach
    void mina_is_inside() {
        show = Organizer.here().publishes(Programme.usual());
        mina = Buyer.named("mina");
        mina.enters(show);
        oneSeat = Map.of("scheduleId", show.schedule(), "bestAvailable", Map.of("quantity", 1));
    }

    @Test
    void who_is_not_let_in_yet_sees_the_seats_but_cannot_hold_them() {
        Operator.here().allows(show, 600_000, 0);
        Buyer joon = Buyer.named("joon");
        joon.enters(show);

        assertThat(joon.seesSeats(show).free()).hasSize(20);
        Refused.with(joon.wishes(show, Buyer.newKey(), oneSeat), 422, "not-admitted-yet");
    }

    @Test
    void a_token_of_somebody_else_is_refused() {
        Refused.with(hold(Buyer.named("joon"), mina.queueToken(show)), 403, "foreign-queue-token");
    }

    @Test
    void a_token_of_another_concert_is_refused() {
        Show other = Organizer.here().publishes(Programme.usual());
        mina.enters(other);

        Refused.with(hold(mina, mina.queueToken(other)), 403, "admitted-elsewhere");
    }

    @Test
    void a_token_of_a_turn_that_is_over_is_refused() {
        mina.leaves(show);

        Refused.with(mina.wishes(show, Buyer.newKey(), oneSeat), 410, "turn-over");
    }

    @Test
    void a_token_that_was_tampered_with_is_refused_and_so_is_none() {
        String token = mina.queueToken(show);
        int middle = token.length() / 2;
        char other = token.charAt(middle) == 'A' ? 'B' : 'A';
        String tampered = token.substring(0, middle) + other + token.substring(middle + 1);

        Refused.with(hold(mina, tampered), 401, "invalid-queue-token");
        Refused.with(mina.keyed(Buyer.newKey()).body(oneSeat).post("/reservations"), 401, "invalid-queue-token");
        Refused.with(
                mina.door().ask().header("Queue-Token", tampered).get("/queue-tokens/current"),
                401,
                "invalid-queue-token");
        Refused.with(mina.door().ask().delete("/queue-tokens/current"), 401, "invalid-queue-token");
    }

    @Test
    void when_redis_lost_its_memory_the_token_says_so_and_a_new_place_can_be_taken() {
        Memory.isLost();

        JsonPath place = mina.polls(show);
        assertThat(place.getString("state")).isEqualTo("expired");
        assertThat(place.getString("ending")).isEqualTo("queue-restarted");
        assertThat(mina.enters(show).getString("state")).isEqualTo("active");
        mina.entersAndHolds(show, 1);
    }

    private Response hold(Buyer buyer, String queueToken) {
        return buyer.keyed(Buyer.newKey())
                .header("Queue-Token", queueToken)
                .body(oneSeat)
                .post("/reservations");
    }
}
