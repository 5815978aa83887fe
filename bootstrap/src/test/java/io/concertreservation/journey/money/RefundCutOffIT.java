package io.concertreservation.journey.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.SteeredJourney;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefundCutOffIT extends SteeredJourney {

    private static final Duration CUT_OFF = Duration.ofDays(1);

    private Instant startsAt;
    private Buyer mina;
    private Hold hold;

    @BeforeEach
    void mina_has_paid() {
        startsAt = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        Show show = Organizer.here().publishes(Programme.usual().startingAt(startsAt));
        mina = Buyer.named("mina").withBalance(70_000);
        hold = mina.entersAndHolds(show, 1);
        mina.pays(hold);
    }

    @Test
    void until_the_cut_off_before_the_show_the_money_comes_back() {
        clock.stopAt(startsAt.minus(CUT_OFF).minusMillis(1));

        mina.asksToCancel(hold, Buyer.newKey()).then().statusCode(200);

        assertThat(mina.balance()).isEqualTo(70_000);
    }

    @Test
    void from_the_cut_off_on_it_does_not() {
        clock.stopAt(startsAt.minus(CUT_OFF));

        Refused.with(mina.asksToCancel(hold, Buyer.newKey()), 422, "too-late-to-refund");

        assertThat(mina.balance()).isEqualTo(20_000);
        assertThat(mina.stateOf(hold)).isEqualTo("paid");
    }
}
