package io.concertreservation.journey.once;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyIT extends Journey {

    private static final String REPLAYED = "Idempotency-Replayed";

    private Show show;
    private Buyer mina;
    private String key;

    @BeforeEach
    void mina_is_inside() {
        show = Organizer.here().publishes(Programme.usual());
        mina = Buyer.named("mina").withBalance(100_000);
        mina.enters(show);
        key = Buyer.newKey();
    }

    @Test
    void a_hold_sent_again_gets_the_same_answer_and_holds_nothing_more() {
        sentTwice(() -> mina.asksForBest(show, key, 1), 201);

        assertThat(mina.seesSeats(show).inState("held")).hasSize(1);
    }

    @Test
    void a_payment_sent_again_gets_the_same_answer_and_takes_nothing_more() {
        Hold hold = mina.entersAndHolds(show, 1);

        sentTwice(() -> mina.asksToPay(hold, key), 201);

        assertThat(mina.balance()).isEqualTo(50_000);
    }

    @Test
    void a_charge_sent_again_gets_the_same_answer_and_adds_nothing_more() {
        sentTwice(() -> mina.asksToCharge(5_000, key), 201);

        assertThat(mina.balance()).isEqualTo(105_000);
    }

    @Test
    void a_cancellation_sent_again_gets_the_same_answer() {
        Hold hold = mina.entersAndHolds(show, 1);

        sentTwice(() -> mina.asksToCancel(hold, key), 200);
    }

    @Test
    void an_answer_is_repeated_even_when_the_turn_is_over() {
        Response first = mina.asksForBest(show, key, 1);
        mina.leaves(show);

        Response again = mina.asksForBest(show, key, 1);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        Refused.with(mina.asksForBest(show, Buyer.newKey(), 1), 410, "turn-over");
    }

    @Test
    void the_same_key_with_another_content_is_refused() {
        mina.asksToCharge(5_000, key).then().statusCode(201);

        Refused.with(mina.asksToCharge(5_001, key), 422, "idempotency-key-reused");

        assertThat(mina.balance()).isEqualTo(105_000);
    }

    @Test
    void a_key_is_its_users_and_its_operations_own() {
        Buyer joon = Buyer.named("joon");
        mina.asksToCharge(5_000, key).then().statusCode(201);

        joon.asksToCharge(9_000, key).then().statusCode(201);
        mina.asksForBest(show, key, 1).then().statusCode(201);

        assertThat(joon.balance()).isEqualTo(9_000);
    }

    @Test
    void a_refusal_is_not_kept_so_the_same_key_may_succeed_later() {
        Hold hold = mina.entersAndHolds(show, 3);
        Refused.with(mina.asksToPay(hold, key), 402, "insufficient-balance");

        mina.withBalance(50_000);

        Response paid = mina.asksToPay(hold, key);
        assertThat(paid.statusCode()).isEqualTo(201);
        assertThat(paid.header(REPLAYED)).isNull();
    }

    @Test
    void without_a_key_nothing_is_done() {
        Hold hold = mina.entersAndHolds(show, 1);
        String body = "{\"reservationId\":\"%s\"}".formatted(hold.id());

        Refused.with(mina.posts("/payments", body), 400, "idempotency-key-missing");
        Refused.with(mina.posts("/balance/charges", "{\"amount\":1}"), 400, "idempotency-key-missing");
        Refused.with(mina.ask().post("/reservations/{id}/cancellation", hold.id()), 400, "idempotency-key-missing");
        Refused.with(mina.asksToCharge(1, "x".repeat(256)), 400, "invalid-request");
        assertThat(mina.balance()).isEqualTo(100_000);
        assertThat(mina.stateOf(hold)).isEqualTo("held");
    }

    private static void sentTwice(Supplier<Response> request, int status) {
        Response first = request.get();
        Response again = request.get();

        assertThat(first.statusCode()).isEqualTo(status);
        assertThat(first.header(REPLAYED)).isNull();
        assertThat(again.statusCode()).isEqualTo(status);
        assertThat(again.header(REPLAYED)).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }
}
