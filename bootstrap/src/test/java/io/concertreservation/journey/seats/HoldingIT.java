package io.concertreservation.journey.seats;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.SeatMap;
import io.concertreservation.journey.support.Show;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HoldingIT extends Journey {

    private Show show;
    private Buyer mina;
    private List<Long> front;

    @BeforeEach
    void mina_is_inside() {
        show = Organizer.here().publishes(Programme.usual().perPerson(8));
        mina = Buyer.named("mina");
        mina.enters(show);
        front = mina.seesSeats(show).row(1);
    }

    @Test
    void several_seats_are_held_all_or_none() {
        Buyer joon = Buyer.named("joon");
        joon.enters(show);
        joon.holds(show, front.get(2));

        Refused.with(
                mina.asksToHold(show, Buyer.newKey(), front.get(1), front.get(2), front.get(3)), 409, "seat-taken");

        SeatMap map = mina.seesSeats(show);
        assertThat(map.inState("held")).containsExactly(front.get(2));
        assertThat(mina.gets("/reservations").jsonPath().getList("items")).isEmpty();
        mina.holds(show, front.get(1), front.get(3));
    }

    @Test
    void seats_may_be_named_in_any_order_and_each_once() {
        Hold hold = mina.holds(show, front.get(3), front.get(0));

        assertThat(hold.seats()).containsExactlyInAnyOrder(front.get(0), front.get(3));
        Refused.with(mina.asksToHold(show, Buyer.newKey(), front.get(5), front.get(5)), 400, "invalid-seat-choice");
    }

    @Test
    void the_best_seats_available_are_side_by_side_in_the_middle_of_the_front_row() {
        Hold first = best(2);
        Hold second = best(4);

        assertThat(first.seats()).isEqualTo(front.subList(4, 6));
        assertThat(second.seats()).hasSize(4);
        assertThat(front.subList(0, 4).equals(second.seats())
                        || front.subList(6, 10).equals(second.seats()))
                .as("%s is side by side and does not straddle the first hold", second.seats())
                .isTrue();
    }

    @Test
    void the_best_in_a_section_are_looked_for_there_only() {
        Show twoSections = Organizer.here()
                .publishes(Programme.usual()
                        .withSections(
                                new Programme.Section("R", 1, 4, 90_000), new Programme.Section("S", 1, 4, 10_000)));
        mina.enters(twoSections);
        String cheaper = twoSections.dates().getFirst().sections().get(1);

        Map<String, Object> wish = Map.of(
                "scheduleId", twoSections.schedule(), "bestAvailable", Map.of("quantity", 2, "sectionId", cheaper));

        assertThat(mina.wishes(twoSections, Buyer.newKey(), wish).jsonPath().getLong("total"))
                .isEqualTo(20_000);
    }

    @Test
    void where_so_many_are_not_free_side_by_side_it_says_so() {
        Show tiny = Organizer.here().publishes(Programme.usual().seats(2, 3, 10_000));
        mina.enters(tiny);

        Refused.with(mina.asksForBest(tiny, Buyer.newKey(), 4), 409, "no-adjacent-seats");
    }

    @Test
    void more_seats_than_one_hold_may_have_or_none_are_refused() {
        Refused.with(
                mina.asksToHold(show, Buyer.newKey(), front.subList(0, 5).toArray(Long[]::new)),
                400,
                "invalid-seat-choice");
        assertThat(mina.asksToHold(show, Buyer.newKey()).statusCode()).isEqualTo(400);
        Refused.with(
                mina.wishes(show, Buyer.newKey(), Map.of("scheduleId", show.schedule())), 400, "invalid-seat-choice");
    }

    @Test
    void a_seat_of_another_date_is_not_found_in_this_one() {
        Show other = Organizer.here().publishes(Programme.usual());
        Buyer joon = Buyer.named("joon");
        joon.enters(other);
        long elsewhere = joon.seesSeats(other).free().getFirst();

        Refused.with(mina.asksToHold(show, Buyer.newKey(), front.get(0), elsewhere), 404, "seat-not-found");
        assertThat(mina.seesSeats(show).inState("held")).isEmpty();
    }

    private Hold best(int quantity) {
        List<Long> seats = mina.asksForBest(show, Buyer.newKey(), quantity)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getList("seats.id", Long.class);
        return new Hold("", Instant.now(), 0, seats);
    }
}
