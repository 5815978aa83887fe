package io.concertreservation.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * More people than the service can serve. How many that is is measured first, so that it is so on any machine; what is
 * compared is measured in turns, so that it does not depend on what else the machine does.
 */
class OverloadIT {

    private static final int BUYERS = 8;
    private static final int PURCHASES = 60;
    private static final int WINDOWS = 4;
    private static final int LOTS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** For a hold and a payment. */
    private static final Duration BOUNDED = Duration.ofSeconds(10);
    /** Hearing and refusing the crowd costs the same two processors that sell; without a bound one in six is left. */
    private static final double KEPT = 0.3;
    /** Who waits for the pool in vain waits for three seconds. */
    private static final Duration SOON = Duration.ofMillis(2_500);

    private static Instance instance;
    private static QuickClient client;

    private Rush rush;
    private Door door;

    @BeforeAll
    static void start() {
        Site site = Site.shared();
        Map<String, String> settings = new HashMap<>(Site.settings(site.servers(), "crowded"));
        // Few connections, so that they and not this machine's processors are what is scarce.
        settings.put("quarkus.datasource.jdbc.max-size", "4");
        // What is limited here is the service as a whole, not a user.
        settings.put("concert.rate-limit.enabled", "false");
        settings.putAll(OverloadIT.more());
        instance = Instance.start(site.folder().resolve("crowded.log"), settings);
        client = new QuickClient(instance.door().where().get());
    }

    /** For seeing the test fail: concert.overload.bounded=false. */
    private static Map<String, String> more() {
        String bounded = System.getProperty("concert.overload.bounded", "true");
        return Map.of("concert.overload.bounded", bounded);
    }

    @AfterAll
    static void stop() {
        client.close();
        instance.close();
    }

    @BeforeEach
    void many_were_admitted_and_have_money() {
        door = instance.door();
        Show show = new Organizer(door).publishes(Programme.usual().seats(20, WINDOWS * PURCHASES / 20, 50_000));
        Buyer guest = Buyer.at(door, "guest");
        guest.enters(show);
        List<Long> seats = guest.seesSeats(show).free();
        rush = new Rush(client, show);
        for (int i = 0; i < WINDOWS * PURCHASES; i += 8) {
            CompletableFuture.allOf(
                            seats.subList(i, i + 8).stream().map(rush::admits).toArray(CompletableFuture<?>[]::new))
                    .join();
        }
    }

    @Test
    void at_several_times_what_can_be_served_buyers_who_were_admitted_go_on_buying_and_newcomers_hear_no_at_once() {
        int capacity = measureNewcomers();
        Window calm = new Window();
        Window crush = new Window();
        for (int i = 0; i < WINDOWS; i += 2) {
            calm.pass(capacity / 2);
            crush.pass(capacity / 2 * 5);
        }
        calm.report("1x");
        crush.report("5x");

        assertThat(crush.bought.codes()).containsOnly("201");
        assertThat(crush.perSecond() / calm.perSecond())
                .as("purchases a second at five times the load, of those at once the load")
                .isGreaterThan(KEPT);
        assertThat(crush.bought.percentile(99, "201")).isLessThan(BOUNDED);
        assertThat(crush.came.codes()).isSubsetOf("200", "201", "overloaded");
        assertThat(crush.came.share("overloaded")).as("newcomers refused").isGreaterThan(0.2);
        assertThat(crush.came.percentile(99, "overloaded")).isLessThan(SOON);
        assertThat(refused("newcomer")).isPositive();
        Watch.findsTheBooksInOrder(door);
    }

    /** How many newcomers are served a second while nobody buys; the first ones warm the service up. */
    private int measureNewcomers() {
        Tempo tempo = new Tempo();
        for (Tempo one : List.of(new Tempo(), tempo)) {
            rush.coming(LOTS, new CompletableFuture<>().completeOnTimeout(null, 2, TimeUnit.SECONDS), one);
        }
        return Math.max(50, (int) (tempo.count("200") + tempo.count("201")) / 2);
    }

    /** What is seen while people buy and others come. */
    private final class Window {
        private final Tempo bought = new Tempo();
        private final Tempo came = new Tempo();
        private Duration time = Duration.ZERO;

        void pass(int newcomersPerSecond) {
            long start = System.nanoTime();
            CompletableFuture<Void> purchases = rush.buying(BUYERS, PURCHASES, PATIENCE, bought)
                    .thenRun(() -> time = time.plus(Timed.since(start)));
            rush.coming(newcomersPerSecond, purchases, came);
        }

        double perSecond() {
            return bought.count("201") * 1_000.0 / time.toMillis();
        }

        void report(String load) {
            System.out.printf(
                    Locale.ROOT,
                    "[overload] %s: %.1f purchases/s (%s); of %d newcomers served %s; refused %s; all %s%n",
                    load,
                    perSecond(),
                    bought.words("201"),
                    came.count(),
                    came.words("201"),
                    came.words("overloaded"),
                    came.codes());
        }
    }

    private double refused(String who) {
        String name = "concert_database_refused_total{who=\"" + who + "\"}";
        return door.outside()
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' '))))
                .sum();
    }
}
