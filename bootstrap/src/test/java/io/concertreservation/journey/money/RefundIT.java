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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefundIT extends Journey {

    private Buyer mina;
    private Hold hold;

    @BeforeEach
    void mina_has_paid() {
        Show show = Organizer.here().publishes(Programme.usual());
        mina = Buyer.named("mina").withBalance(70_000);
        hold = mina.entersAndHolds(show, 1);
        mina.pays(hold);
    }

    @Test
    void of_ten_refunds_at_once_exactly_one_gives_the_money_back() {
        List<String> outcomes = Together.times(10, i -> Refused.code(mina.asksToCancel(hold, Buyer.newKey())));

        assertThat(outcomes).filteredOn("200"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("reservation-over"::equals).hasSize(9);
        assertThat(mina.balance()).isEqualTo(70_000);
    }
}
