package io.concertreservation.onsale;

import io.concertreservation.core.shared.server.CacheFolder;
import io.concertreservation.faults.Instance;
import io.concertreservation.faults.Servers;
import io.concertreservation.journey.support.JourneySettings;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Together;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** One run: starts everything, opens the sale, watches, and asks for the audit when the last one has gone. */
public final class Day {

    private static final long PRICE = 50_000;
    private static final int ROWS = 10;
    private static final Duration TELLING = Duration.ofSeconds(10);
    private static final Duration FORGOTTEN_HOLDS_END = Duration.ofSeconds(45);

    /** Sees to it that what was started is ended. */
    @FunctionalInterface
    public interface Keeper {
        void hold(String name, AutoCloseable started);
    }

    private final Plan plan;
    private final Keeper keeper;
    private final Consumer<String> telling;

    public Day(Plan plan, Keeper keeper, Consumer<String> telling) {
        this.plan = plan;
        this.keeper = keeper;
        this.telling = telling;
    }

    public Outcome run() throws Exception {
        CacheFolder.delete(plan.folder());
        Files.createDirectories(plan.folder());
        telling.accept("Starting MySQL, Redis and %d service processes ...".formatted(plan.instances()));
        Servers servers = new Servers(plan.folder().resolve("servers"));
        keeper.hold("MySQL and Redis", servers);
        List<Instance> instances =
                Together.each(IntStream.range(0, plan.instances()).boxed().toList(), number -> start(servers, number));
        instances.forEach(instance -> keeper.hold("a service process", instance));
        Show show = new Organizer(instances.getFirst().door())
                .publishes(Programme.usual()
                        .titled("On-sale day")
                        .onDates(plan.dates())
                        .seats(ROWS, Plan.SEATS_A_DATE / ROWS, PRICE));
        telling.accept("Making access tokens for %,d people ...".formatted(plan.users()));
        People.write(plan.folder().resolve("people.csv"), plan.users());
        return play(instances, show);
    }

    private Outcome play(List<Instance> instances, Show show) throws Exception {
        List<URI> doors = instances.stream()
                .map(instance -> instance.door().where().get())
                .toList();
        Watch watch = new Watch(doors, show.concert());
        try (Crowd crowd = Crowd.start(plan, doors, show)) {
            keeper.hold("the people", crowd);
            long told = System.nanoTime();
            while (!crowd.hasGone(Duration.ofSeconds(1))) {
                watch.look();
                if (System.nanoTime() - told > TELLING.toNanos()) {
                    told = System.nanoTime();
                    telling.accept(watch.inWords());
                }
            }
            telling.accept("Everybody has gone. Waiting for forgotten holds to run out ...");
            watch.lookFor(FORGOTTEN_HOLDS_END);
            return new Outcome(plan, watch.moments(), watch.missed(), crowd.isWithoutFailures(), watch.audit());
        }
    }

    private Instance start(Servers servers, int number) {
        Map<String, String> settings = new HashMap<>(JourneySettings.common());
        settings.put("quarkus.datasource.jdbc.url", servers.jdbcUrl());
        settings.put("quarkus.datasource.username", servers.mySql().user());
        settings.put("quarkus.datasource.password", servers.mySql().password());
        settings.put(
                "quarkus.redis.hosts", "redis://127.0.0.1:" + servers.redis().port());
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("concert.queue.admissions-per-minute", String.valueOf(plan.perMinute()));
        settings.put("concert.queue.active-at-most", String.valueOf(plan.inside()));
        settings.put("concert.queue.active-for", "PT1M");
        settings.put("concert.hold.lasts", "PT30S");
        return Instance.start(
                plan.application(), plan.folder().resolve("service-" + number + ".log"), settings, Map.of());
    }
}
