package io.concertreservation.journey.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Database;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Memory;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PayingIT extends Journey {

    private Show show;
    private Buyer mina;

    @BeforeEach
    void a_show_at_fifty_thousand_won() {
        show = Organizer.here().publishes(Programme.usual());
        mina = Buyer.named("mina");
    }

    @Test
    void a_price_named_by_the_client_is_refused_and_the_one_of_the_hold_is_taken() {
        Hold hold = mina.withBalance(80_000).entersAndHolds(show, 1);

        Response cheap = mina.keyed(Buyer.newKey())
                .body(Map.of("reservationId", hold.id(), "amount", 0))
                .post("/payments");

        assertThat(Refused.with(cheap, 400, "unknown-field").getList("errors.field"))
                .isEqualTo(List.of("amount"));
        assertThat(mina.stateOf(hold)).isEqualTo("held");
        assertThat(mina.pays(hold).getLong("amount")).isEqualTo(50_000);
        assertThat(mina.balance()).isEqualTo(30_000);
    }

    @Test
    void of_ten_payments_at_once_with_money_for_one_exactly_one_succeeds() {
        for (int round = 0; round < 3; round++) {
            Show big = Organizer.here().publishes(Programme.usual().perPerson(10));
            Buyer buyer = Buyer.named("buyer").withBalance(50_000);
            buyer.enters(big);
            List<Hold> holds = buyer.seesSeats(big).row(1).stream()
                    .map(seat -> buyer.holds(big, seat))
                    .toList();

            List<String> outcomes = Together.each(holds, hold -> Refused.code(buyer.asksToPay(hold, Buyer.newKey())));

            assertThat(outcomes).filteredOn("201"::equals).hasSize(1);
            assertThat(outcomes).filteredOn("insufficient-balance"::equals).hasSize(9);
            assertThat(buyer.balance()).isZero();
        }
    }

    @Test
    void of_ten_payments_at_once_for_one_hold_exactly_one_takes_the_money() {
        Hold hold = mina.withBalance(500_000).entersAndHolds(show, 1);

        List<String> outcomes = Together.times(10, i -> Refused.code(mina.asksToPay(hold, Buyer.newKey())));

        assertThat(outcomes).filteredOn("201"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("already-paid"::equals).hasSize(9);
        assertThat(mina.balance()).isEqualTo(450_000);
    }

    @Test
    void without_enough_money_nothing_happens_and_it_can_be_paid_after_charging() {
        Hold hold = mina.withBalance(49_999).entersAndHolds(show, 1);

        Refused.with(mina.asksToPay(hold, Buyer.newKey()), 402, "insufficient-balance");

        assertThat(mina.stateOf(hold)).isEqualTo("held");
        assertThat(mina.balance()).isEqualTo(49_999);
        assertThat(traces(hold)).isEqualTo("0 payments, 0 events");
        mina.withBalance(1).pays(hold);
        assertThat(mina.balance()).isZero();
        assertThat(traces(hold)).isEqualTo("1 payments, 1 events");
    }

    @Test
    void if_a_seat_of_the_hold_is_gone_no_money_is_taken() throws SQLException {
        Hold hold = mina.withBalance(100_000).entersAndHolds(show, 2);
        long seat = hold.seats().get(1);
        Database.change("UPDATE seat SET reservation_id = UUID_TO_BIN(UUID()) WHERE id = ?", seat);

        assertThat(mina.asksToPay(hold, Buyer.newKey()).statusCode()).isEqualTo(410);

        assertThat(mina.balance()).isEqualTo(100_000);
        assertThat(mina.stateOf(hold)).isEqualTo("held");
        assertThat(traces(hold)).isEqualTo("0 payments, 0 events");
        assertThat(mina.seesSeats(show).inState("sold")).isEmpty();
        assertThat(mina.gets("/balance/entries").jsonPath().getList("items")).hasSize(1);
        Database.change("UPDATE seat SET reservation_id = UUID_TO_BIN(?) WHERE id = ?", hold.id(), seat);
    }

    @Test
    void paying_needs_the_hold_and_not_the_turn() {
        Hold hold = mina.withBalance(50_000).entersAndHolds(show, 1);
        mina.leaves(show);
        Memory.isLost();

        mina.pays(hold);
    }

    private static String traces(Hold hold) {
        long payments =
                Database.number("SELECT COUNT(*) FROM payment WHERE reservation_id = UUID_TO_BIN(?)", hold.id());
        long events = Database.number(
                "SELECT COUNT(*) FROM outbox WHERE type = 'reservation-paid' AND aggregate = ?",
                "reservation/" + hold.id());
        return "%d payments, %d events".formatted(payments, events);
    }
}
