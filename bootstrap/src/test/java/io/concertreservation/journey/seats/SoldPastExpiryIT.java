package io.concertreservation.journey.seats;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Database;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.SteeredJourney;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SoldPastExpiryIT extends SteeredJourney {

    private Show show;
    private Hold sold;
    private Buyer mina;

    @BeforeEach
    void a_seat_is_sold_to_mina() {
        show = Organizer.here().publishes(Programme.usual());
        mina = Buyer.named("mina").withBalance(50_000);
        sold = mina.entersAndHolds(show, 1);
        mina.pays(sold);
    }

    @Test
    void a_sold_seat_stays_sold_when_the_time_of_its_hold_is_over() {
        clock.stopAt(sold.expiresAt().plus(Duration.ofMinutes(5)));
        Buyer joon = Buyer.named("joon");
        joon.enters(show);
        Buyer sena = Buyer.named("sena");
        Hold forgotten = sena.entersAndHolds(show, 1);
        clock.stopAt(forgotten.expiresAt());
        eventually().until(() -> storedState(forgotten), "EXPIRED"::equals);

        Refused.with(joon.asksToHold(show, Buyer.newKey(), sold.seats().getFirst()), 409, "seat-taken");
        assertThat(mina.stateOf(sold)).isEqualTo("paid");
    }

    private static String storedState(Hold hold) {
        return Database.text("SELECT state FROM reservation WHERE id = UUID_TO_BIN(?)", hold.id());
    }
}
