package io.concertreservation.journey.seats;

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
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OneSeatIT extends Journey {

    private static final int CROWD = 24;

    @Test
    void of_a_crowd_that_wants_one_seat_exactly_one_gets_it() {
        Show show = Organizer.here().publishes(Programme.usual());

        List<String> outcomes = race(show, crowd(show));

        assertThat(outcomes).filteredOn("201"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("seat-taken"::equals).hasSize(CROWD - 1);
    }

    @Test
    void exactly_one_gets_it_even_if_redis_forgets_every_lock() throws InterruptedException {
        Show show = Organizer.here().publishes(Programme.usual());
        List<Buyer> crowd = crowd(show);
        AtomicBoolean racing = new AtomicBoolean(true);
        Thread forgetful = Thread.ofPlatform().start(() -> {
            while (racing.get()) {
                Memory.forgets("{s:" + show.schedule() + "}*");
            }
        });

        List<String> outcomes = race(show, crowd);
        racing.set(false);
        forgetful.join();

        assertThat(outcomes).filteredOn("201"::equals).hasSize(1);
        assertThat(outcomes).containsOnly("201", "seat-taken");
        assertThat(Database.number(
                        "SELECT COUNT(*) FROM reservation WHERE schedule_id = UUID_TO_BIN(?)", show.schedule()))
                .isOne();
    }

    @Test
    void a_held_seat_stays_held_when_redis_is_emptied() {
        Show show = Organizer.here().publishes(Programme.usual());
        Buyer mina = Buyer.named("mina").withBalance(50_000);
        Hold hold = mina.entersAndHolds(show, 1);

        Memory.isLost();
        Buyer joon = Buyer.named("joon");
        joon.enters(show);

        Refused.with(joon.asksToHold(show, Buyer.newKey(), hold.seats().getFirst()), 409, "seat-taken");
        mina.pays(hold);
    }

    private static List<Buyer> crowd(Show show) {
        List<Buyer> crowd =
                IntStream.range(0, CROWD).mapToObj(i -> Buyer.named("racer")).toList();
        crowd.forEach(buyer -> buyer.enters(show));
        return crowd;
    }

    private static List<String> race(Show show, List<Buyer> crowd) {
        long seat = crowd.getFirst().seesSeats(show).free().getFirst();
        return Together.each(crowd, buyer -> Refused.code(buyer.asksToHold(show, Buyer.newKey(), seat)));
    }
}
