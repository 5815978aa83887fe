package io.concertreservation.journey.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IdentityIT extends Journey {

    @ParameterizedTest
    @ValueSource(strings = {"/balance", "/balance/entries", "/reservations", "/reservations/7", "/payments/7"})
    void who_does_not_say_who_they_are_sees_nothing(String path) {
        Response answer = Door.here().ask().get(path);

        Refused.with(answer, 401, "unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void a_token_that_is_expired_foreign_forged_or_nonsense_says_nothing() {
        List.of(
                        Tokens.expired("mina", "buyer"),
                        Tokens.ofStranger("mina", "buyer"),
                        Tokens.forged("mina", "buyer"),
                        "nonsense",
                        "eyJhbGciOiJub25lIn0.eyJzdWIiOiJtaW5hIiwiZ3JvdXBzIjpbImJ1eWVyIl19.")
                .forEach(token ->
                        Refused.with(Door.here().ask().auth().oauth2(token).get("/balance"), 401, "unauthenticated"));
    }

    @Test
    void each_role_may_do_its_own_part_only() {
        Show show = Organizer.here().publishes(Programme.usual());
        Buyer buyer = Buyer.named("mina");

        Refused.with(buyer.posts("/admin/venues", Map.of("name", "N", "city", "C")), 403, "role-missing");
        Refused.with(Operator.here().posts("/admin/venues", Map.of("name", "N", "city", "C")), 403, "role-missing");
        Refused.with(buyer.gets("/admin/queues/{id}", show.concert()), 403, "role-missing");
        Refused.with(Organizer.here().gets("/admin/queues/{id}", show.concert()), 403, "role-missing");
        Refused.with(Organizer.here().gets("/balance"), 403, "role-missing");
        Refused.with(Operator.here().ask().post("/concerts/{id}/queue-tokens", show.concert()), 403, "role-missing");
    }

    @Test
    void what_belongs_to_another_is_not_there() {
        Show show = Organizer.here().publishes(Programme.usual());
        Buyer mina = Buyer.named("mina").withBalance(100_000);
        Buyer eve = Buyer.named("eve").withBalance(100_000);
        Hold paid = mina.entersAndHolds(show, 1);
        Hold held = mina.entersAndHolds(show, 1);
        String payment = mina.pays(paid).getString("id");

        Refused.with(eve.gets("/reservations/{id}", held.id()), 404, "reservation-not-found");
        Refused.with(eve.gets("/payments/{id}", payment), 404, "payment-not-found");
        Refused.with(eve.asksToPay(held, Buyer.newKey()), 404, "reservation-not-found");
        Refused.with(eve.asksToCancel(held, Buyer.newKey()), 404, "reservation-not-found");
        Refused.with(eve.asksToCancel(paid, Buyer.newKey()), 404, "reservation-not-found");
        assertThat(eve.gets("/reservations").jsonPath().getList("items")).isEmpty();
        assertThat(eve.balance()).isEqualTo(100_000);
        assertThat(mina.stateOf(held)).isEqualTo("held");
        assertThat(mina.stateOf(paid)).isEqualTo("paid");
    }

    @Test
    void what_belongs_to_another_looks_just_like_what_does_not_exist() {
        Show show = Organizer.here().publishes(Programme.usual());
        Hold held = Buyer.named("mina").entersAndHolds(show, 1);
        Buyer eve = Buyer.named("eve");

        Map<String, Object> others =
                eve.gets("/reservations/{id}", held.id()).jsonPath().getMap("");
        Map<String, Object> nothing =
                eve.gets("/reservations/{id}", UUID.randomUUID()).jsonPath().getMap("");

        others.remove("instance");
        nothing.remove("instance");
        assertThat(others).isEqualTo(nothing);
    }
}
