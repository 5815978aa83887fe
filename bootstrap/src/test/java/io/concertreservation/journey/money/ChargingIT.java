package io.concertreservation.journey.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChargingIT extends Journey {

    private final Buyer mina = Buyer.named("mina");

    @Test
    void who_never_charged_has_nothing() {
        assertThat(mina.balance()).isZero();
        assertThat(mina.gets("/balance/entries").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void a_charge_answers_the_new_balance() {
        Response answer = mina.asksToCharge(30_000, Buyer.newKey());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.jsonPath().getLong("balanceAfter")).isEqualTo(30_000);
        assertThat(mina.balance()).isEqualTo(30_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 10_000_001, Long.MIN_VALUE, Long.MAX_VALUE})
    void an_amount_out_of_range_is_refused(long amount) {
        Refused.with(mina.asksToCharge(amount, Buyer.newKey()), 400, "invalid-amount");
        assertThat(mina.balance()).isZero();
    }

    @Test
    void many_charges_at_once_are_all_counted() {
        List<Integer> outcomes =
                Together.times(20, i -> mina.asksToCharge(1_000, Buyer.newKey()).statusCode());

        assertThat(outcomes).containsOnly(201);
        assertThat(mina.balance()).isEqualTo(20_000);
        assertThat(mina.gets("/balance/entries?limit=100").jsonPath().getList("items"))
                .hasSize(20);
    }

    @Test
    void charging_while_paying_loses_nothing() {
        for (int round = 0; round < 5; round++) {
            Show show = Organizer.here().publishes(Programme.usual());
            Buyer buyer = Buyer.named("buyer").withBalance(200_000);
            buyer.enters(show);
            List<Callable<Integer>> deeds = new ArrayList<>();
            for (long seat : buyer.seesSeats(show).row(1).subList(0, 4)) {
                Hold hold = buyer.holds(show, seat);
                deeds.add(() -> buyer.asksToPay(hold, Buyer.newKey()).statusCode());
                deeds.add(() -> buyer.asksToCharge(7_000, Buyer.newKey()).statusCode());
            }

            assertThat(Together.each(deeds, ChargingIT::done)).containsOnly(201);

            assertThat(buyer.balance()).isEqualTo(28_000);
        }
    }

    private static int done(Callable<Integer> deed) {
        try {
            return deed.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
