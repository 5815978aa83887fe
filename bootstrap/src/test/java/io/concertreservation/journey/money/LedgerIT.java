package io.concertreservation.journey.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.journey.support.Books;
import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Database;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Together;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerIT extends Journey {

    @Test
    void each_change_of_a_balance_is_one_pair_of_entries_and_everything_sums_to_zero() {
        Show show = Organizer.here().publishes(Programme.usual());
        List<Buyer> crowd =
                IntStream.range(0, 12).mapToObj(i -> Buyer.named("buyer")).toList();
        Together.each(crowd, buyer -> buyAndPerhapsGiveBack(show, buyer));

        assertThat(Books.faults()).isEmpty();
        for (Buyer buyer : crowd) {
            assertThat(Database.number("SELECT COUNT(*) FROM ledger_entry WHERE account = ?", buyer.name()))
                    .isIn(1L, 2L, 3L);
            assertThat(Database.number(
                            "SELECT SUM(amount) FROM ledger_entry WHERE account = ? AND side = 'USER'", buyer.name()))
                    .isEqualTo(buyer.balance());
        }
    }

    @Test
    void entries_come_newest_first_page_by_page() {
        Buyer mina = Buyer.named("mina");
        for (int amount = 1; amount <= 5; amount++) {
            mina.withBalance(amount);
        }

        var first = mina.gets("/balance/entries?limit=3").jsonPath();
        var second = mina.gets("/balance/entries?limit=3&cursor={next}", first.getString("nextCursor"))
                .jsonPath();

        assertThat(first.getList("items.amount")).isEqualTo(List.of(5, 4, 3));
        assertThat(second.getList("items.amount")).isEqualTo(List.of(2, 1));
        assertThat(second.getString("nextCursor")).isNull();
    }

    @Test
    void no_hand_on_the_database_makes_a_balance_negative() {
        Buyer mina = Buyer.named("mina").withBalance(10);

        assertThatThrownBy(() ->
                        Database.change("UPDATE account SET balance = balance - 11 WHERE user_id = ?", mina.name()))
                .isInstanceOf(SQLException.class);
        assertThat(mina.balance()).isEqualTo(10);
    }

    private static boolean buyAndPerhapsGiveBack(Show show, Buyer buyer) {
        buyer.withBalance(60_000).enters(show);
        var answer = buyer.asksForBest(show, Buyer.newKey(), 1);
        if (answer.statusCode() != 201) {
            return false;
        }
        Hold hold = Hold.of(answer.jsonPath());
        buyer.pays(hold);
        if (hold.seats().getFirst() % 2 == 0) {
            buyer.asksToCancel(hold, Buyer.newKey()).then().statusCode(200);
        }
        return true;
    }
}
