package io.concertreservation.journey.seats;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.SteeredJourney;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitAfterExpiryIT extends SteeredJourney {

    @Test
    void what_ran_out_does_not_count_for_the_purchase_limit_though_nobody_tidied_up() {
        Show show = Organizer.here().publishes(Programme.usual().perPerson(3));
        Buyer mina = Buyer.named("mina");
        mina.enters(show);
        List<Long> seats = mina.seesSeats(show).free();
        scheduler.pause();
        Hold hold = mina.holds(show, seats.get(0), seats.get(1), seats.get(2));
        Refused.with(mina.asksToHold(show, Buyer.newKey(), seats.get(3)), 422, "purchase-limit-exceeded");

        clock.stopAt(hold.expiresAt());

        mina.holds(show, seats.get(3), seats.get(4), seats.get(5));
    }
}
