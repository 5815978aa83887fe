package io.concertreservation.journey.instances;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Books;
import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Database;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.SeatMap;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each instance lives in a time zone of its own. */
class ThreeInstancesIT {

    private static final int CROWD = 60;
    private static final int SEATS = 10;
    private static final long PRICE = 50_000;

    private static List<ServiceProcess> instances;

    @BeforeAll
    static void start() {
        List<String> zones = List.of("UTC", "America/Los_Angeles", "Pacific/Kiritimati");
        instances = Together.each(zones, zone -> ServiceProcess.start(zone, Map.of()));
    }

    @AfterAll
    static void stop() {
        instances.forEach(ServiceProcess::close);
    }

    @Test
    void what_one_instance_holds_the_others_see_until_the_same_instant() {
        Show show = new Organizer(door(0)).publishes(Programme.usual());
        Buyer mina = Buyer.at(door(1), "mina").withBalance(PRICE);
        Hold hold = mina.entersAndHolds(show, 1);

        Buyer elsewhere = mina.movesTo(door(0));

        assertThat(elsewhere.stateOf(hold)).isEqualTo("held");
        assertThat(Instant.parse(elsewhere.gets("/reservations/{id}", hold.id()).path("expiresAt")))
                .isEqualTo(hold.expiresAt());
        assertThat(Duration.between(Instant.now(), hold.expiresAt()))
                .isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
        assertThat(new SeatMap(elsewhere.asksForSeats(show, show.schedule()).jsonPath()).inState("held"))
                .isEqualTo(hold.seats());
        elsewhere.pays(hold);
    }

    @Test
    void a_crowd_races_for_ten_seats_while_an_instance_is_killed_and_each_is_sold_once_and_every_won_is_there() {
        Show show = new Organizer(door(0)).publishes(Programme.usual().seats(1, SEATS, PRICE));
        List<Buyer> crowd = IntStream.range(0, CROWD)
                .mapToObj(i -> Buyer.at(door(i % 2), "racer").withBalanceInTheEnd(PRICE))
                .map(buyer -> {
                    buyer.enters(show);
                    return buyer;
                })
                .toList();
        List<Long> seats = crowd.getFirst().seesSeats(show).free();
        AtomicInteger holds = new AtomicInteger();
        ServiceProcess doomed = instances.get(2);

        List<Boolean> bought = Together.times(CROWD, i -> {
            var racer = new Racer(crowd.get(i), List.of(door(2 - i % 3), door(0), door(1)));
            return racer.buys(show, seats.get(i % SEATS), () -> {
                if (holds.incrementAndGet() == 3) {
                    doomed.kill();
                }
            });
        });

        long sold = bought.stream().filter(yes -> yes).count();
        assertThat(sold).isEqualTo(SEATS);
        assertThat(crowd.getFirst().seesSeats(show).inState("sold")).isEqualTo(seats);
        assertThat(crowd.stream().mapToLong(Buyer::balance).sum()).isEqualTo((CROWD - sold) * PRICE);
        assertThat(Database.number(
                        "SELECT COUNT(*) FROM payment p JOIN reservation r ON r.id = p.reservation_id"
                                + " WHERE r.schedule_id = UUID_TO_BIN(?)",
                        show.schedule()))
                .isEqualTo(sold);
        assertThat(Books.faults()).isEmpty();
    }

    private static Door door(int instance) {
        return instances.get(instance).door();
    }
}
