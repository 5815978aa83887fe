package io.concertreservation.walls.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Tokens;
import io.concertreservation.walls.support.Answer;
import io.concertreservation.walls.support.Ask;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OthersThingsIT extends Journey {

    private static final String ROOT = "/api/v1";

    private final Buyer mina = Buyer.named("mina");
    private final Buyer eve = Buyer.named("eve");
    private final String evesToken = Tokens.of(eve.name(), "buyer");

    private Hold held;
    private Hold paid;
    private String payment = "";

    @BeforeEach
    void mina_has_a_hold_and_a_paid_reservation() {
        Show show = Organizer.here().publishes(Programme.usual());
        mina.withBalance(200_000);
        held = mina.entersAndHolds(show, 1);
        paid = mina.holds(show, mina.seesSeats(show).free().getFirst());
        payment = mina.pays(paid).getString("id");
        eve.withBalance(200_000).enters(show);
    }

    @Test
    void looking_at_them_tells_no_more_than_looking_at_nothing() {
        assertSameAsNothing(Ask.of("GET", ROOT + "/reservations/{}"), held.id());
        assertSameAsNothing(Ask.of("GET", ROOT + "/reservations/{}"), paid.id());
        assertSameAsNothing(Ask.of("GET", ROOT + "/payments/{}"), payment);
    }

    @Test
    void giving_them_back_tells_no_more_than_giving_nothing_back_and_changes_nothing() {
        assertSameAsNothing(Ask.of("POST", ROOT + "/reservations/{}/cancellation"), held.id());
        assertSameAsNothing(Ask.of("POST", ROOT + "/reservations/{}/cancellation"), paid.id());

        assertUntouched();
    }

    @Test
    void paying_for_them_tells_no_more_than_paying_for_nothing_and_takes_nothing() {
        Ask pay = Ask.of("POST", ROOT + "/payments").saying("{\"reservationId\":\"{}\"}");
        assertSameAsNothing(pay, held.id());
        assertSameAsNothing(pay, paid.id());

        assertUntouched();
    }

    @Test
    void an_answer_is_not_repeated_to_somebody_else_with_the_same_key() {
        String key = Buyer.newKey();
        mina.asksToPay(held, key).then().statusCode(201);

        Answer answer = Ask.of("POST", ROOT + "/payments")
                .by(evesToken)
                .with("Idempotency-Key", key)
                .saying("{\"reservationId\":\"%s\"}".formatted(held.id()))
                .send();

        assertThat(answer.code()).isEqualTo("reservation-not-found");
        assertThat(answer.body()).doesNotContain(mina.name());
    }

    @Test
    void lists_hold_only_what_is_ones_own() {
        assertThat(eve.gets("/reservations").jsonPath().getList("items")).isEmpty();
        assertThat(eve.gets("/balance/entries").jsonPath().getList("items.amount"))
                .containsExactly(200_000);
        assertThat(eve.balance()).isEqualTo(200_000);
    }

    private void assertUntouched() {
        assertThat(mina.stateOf(held)).isEqualTo("held");
        assertThat(mina.stateOf(paid)).isEqualTo("paid");
        assertThat(mina.balance()).isEqualTo(150_000);
        assertThat(eve.balance()).isEqualTo(200_000);
    }

    /** Eve gets the same answer, to the letter and the header, for the thing and for one that never was. */
    private void assertSameAsNothing(Ask about, String thing) {
        Map<String, String> real = told(about, thing);

        assertThat(real).isEqualTo(told(about, UUID.randomUUID().toString()));
        assertThat(real.get("body")).contains("not-found").doesNotContain(thing);
    }

    private Map<String, String> told(Ask about, String thing) {
        Ask placed =
                about.at(about.target().replace("{}", thing)).by(evesToken).with("Idempotency-Key", Buyer.newKey());
        Answer answer = about.body().isEmpty()
                ? placed.send()
                : placed.saying(about.body().replace("{}", thing)).send();
        Map<String, String> told = new TreeMap<>(answer.headers());
        ObjectNode body = (ObjectNode) answer.json();
        body.remove("instance");
        told.put("status", Integer.toString(answer.status()));
        told.put("body", body.toString());
        told.remove("content-length");
        return told;
    }
}
