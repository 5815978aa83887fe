package io.concertreservation.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Hold;
import io.concertreservation.journey.support.Operator;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Together;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pool has twenty connections, so a crowd of sixty would notice if any were lost. */
class MySqlAwayIT {

    private static final int CROWD = 60;
    private static final long PRICE = 50_000;
    private static final Duration SECONDS = Duration.ofSeconds(8);
    /** How long a silent connection is listened to, a pool without a free one waited for, and some. */
    private static final Duration SILENT = Duration.ofSeconds(20);

    private final Site site = Site.shared();
    private final Door door = site.near().door();

    private Show show;
    private Buyer holder;
    private Hold hold;

    @BeforeEach
    void somebody_has_charged_and_holds_a_seat() {
        show = new Organizer(door).publishes(Programme.usual());
        holder = Buyer.at(door, "holder").withBalance(PRICE);
        hold = holder.entersAndHolds(show, 1);
    }

    @Test
    void a_killed_mysql_costs_nothing_that_was_acknowledged_and_the_service_recovers_alone() {
        List<Charge> charges = IntStream.range(0, CROWD)
                .mapToObj(i -> new Charge(Buyer.at(door, "charger"), Buyer.newKey()))
                .toList();
        List<CompletableFuture<Response>> underWay =
                charges.stream().map(charge -> Timed.asking(charge::send)).toList();
        site.servers().mySql().kill();
        try {
            assertThat(underWay)
                    .allSatisfy(answer -> assertThat(answer.join().statusCode()).isIn(201, 503));
            isSeenToBeAway("MySQL killed", SECONDS);
        } finally {
            site.servers().startMySqlAgain();
        }
        isSeenToBeBack("MySQL back");
        assertThat(charges).allSatisfy(charge -> {
            assertThat(charge.send().statusCode()).isEqualTo(201);
            assertThat(charge.buyer().balance()).isEqualTo(PRICE);
        });
        assertThat(holder.stateOf(hold)).isEqualTo("held");
        holder.pays(hold);
        Watch.findsTheBooksInOrder(door);
    }

    @Test
    void a_mysql_that_stands_still_lets_nobody_wait_without_end() {
        Signals.pause(site.servers().mySql().pid());
        try {
            isSeenToBeAway("MySQL paused", SILENT);
        } finally {
            Signals.resume(site.servers().mySql().pid());
        }
        isSeenToBeBack("MySQL resumed");
        holder.pays(hold);
        Watch.findsTheBooksInOrder(door);
    }

    @Test
    void a_queue_is_steered_without_mysql_and_the_log_tells_what_the_trail_cannot() {
        Operator operator = new Operator(door);
        site.servers().mySql().kill();
        try {
            operator.setsMode(show, "paused");
        } finally {
            site.servers().startMySqlAgain();
        }
        isSeenToBeBack("MySQL back after a queue was steered");
        assertThat(operator.sees(show).jsonPath().getString("mode")).isEqualTo("paused");
        assertThat(site.folder().resolve("near.log"))
                .content()
                .containsPattern("Not in the audit trail: queue-steered, concert/" + show.concert() + ", by "
                        + operator.name() + ", from .*mode=open.* to .*mode=paused");

        operator.setsMode(show, "open");

        JsonPath trail =
                operator.gets("/admin/trail?concert={concert}", show.concert()).jsonPath();
        assertThat(trail.getList("items.findAll { it.what == 'queue-steered' }.after"))
                .containsExactly(Map.of("mode", "open"));
    }

    private void isSeenToBeAway(String what, Duration atMost) {
        CompletableFuture<Duration> notReady = CompletableFuture.supplyAsync(
                () -> Timed.until(what + ": not ready after", () -> !Watch.isReady(door)),
                task -> Thread.ofPlatform().start(task));
        List<Timed> crowd = Together.times(CROWD, i -> Timed.ask(() -> holder.gets("/balance")));
        assertThat(Watch.isAlive(door)).as("alive").isTrue();
        List<Duration> waits = crowd.stream().map(Timed::took).sorted().toList();
        Timed.report(what + ": half of a crowd refused after", waits.get(CROWD / 2));
        Timed.report(what + ": all of a crowd refused after", waits.getLast());
        assertThat(crowd).allSatisfy(timed -> timed.isRefusedInACrowd(atMost));
        assertThat(waits.get(CROWD / 2)).isLessThan(SECONDS);
        assertThat(notReady.join()).isLessThan(atMost);
    }

    private void isSeenToBeBack(String what) {
        assertThat(Timed.until(what + ": ready after", () -> Watch.isReady(door)))
                .isLessThan(SECONDS);
        List<Timed> burst = Together.times(CROWD, i -> Timed.ask(() -> holder.gets("/balance")));
        assertThat(burst)
                .allSatisfy(timed -> assertThat(timed.answer().statusCode()).isEqualTo(200));
    }

    private record Charge(Buyer buyer, String key) {
        Response send() {
            return buyer.asksToCharge(PRICE, key);
        }
    }
}
