package io.concertreservation.journey.seats;

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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PurchaseLimitIT extends Journey {

    private Show show;
    private Buyer mina;
    private List<Long> seats;

    @BeforeEach
    void three_seats_a_person_on_two_dates() {
        show = Organizer.here().publishes(Programme.usual().perPerson(3).onDates(2));
        mina = Buyer.named("mina").withBalance(1_000_000);
        mina.enters(show);
        seats = mina.seesSeats(show).free();
    }

    @Test
    void it_counts_held_and_paid_seats_of_all_orders_and_dates() {
        mina.pays(mina.holds(show, seats.get(0), seats.get(1)));
        eventually().until(() -> mina.state(show), "expired"::equals);
        mina.enters(show);
        String otherDate = show.dates().get(1).id();
        Map<String, Object> one = Map.of("scheduleId", otherDate, "bestAvailable", Map.of("quantity", 1));
        mina.wishes(show, Buyer.newKey(), one).then().statusCode(201);

        Refused.with(mina.wishes(show, Buyer.newKey(), one), 422, "purchase-limit-exceeded");
        Refused.with(mina.asksToHold(show, Buyer.newKey(), seats.get(5)), 422, "purchase-limit-exceeded");
    }

    @Test
    void many_requests_at_once_do_not_get_around_it() {
        List<String> outcomes =
                Together.times(10, i -> Refused.code(mina.asksToHold(show, Buyer.newKey(), seats.get(i))));

        assertThat(outcomes).filteredOn("201"::equals).hasSize(3);
        assertThat(outcomes).filteredOn("purchase-limit-exceeded"::equals).hasSize(7);
    }

    @Test
    void what_was_given_back_does_not_count() {
        Hold first = mina.holds(show, seats.get(0), seats.get(1), seats.get(2));

        mina.asksToCancel(first, Buyer.newKey()).then().statusCode(200);

        mina.holds(show, seats.get(0), seats.get(1), seats.get(2));
    }

    @Test
    void it_is_for_each_concert_alone() {
        mina.holds(show, seats.get(0), seats.get(1), seats.get(2));
        Show other = Organizer.here().publishes(Programme.usual().perPerson(3));

        mina.entersAndHolds(other, 3);
    }
}
