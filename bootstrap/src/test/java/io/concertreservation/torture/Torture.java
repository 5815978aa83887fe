package io.concertreservation.torture;

import io.concertreservation.core.shared.server.CacheFolder;
import io.concertreservation.faults.Servers;
import io.concertreservation.torture.buyers.Habits;
import io.concertreservation.torture.check.Violation;
import io.concertreservation.torture.faults.Tormentor;
import io.concertreservation.torture.history.Outcome;
import io.concertreservation.torture.site.Site;
import io.concertreservation.torture.site.Times;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One run: starts everything, lets people buy and parts fail, waits for the dust to settle, and checks. */
public final class Torture {

    private static final int INSTANCES = 3;
    private static final int CONCERTS = 2;
    private static final int SEATS_PER_ROW = 6;
    private static final Duration MOMENT = Duration.ofMillis(100);
    private static final Duration TELLING = Duration.ofSeconds(10);

    /** Sees to it that what was started is ended. */
    @FunctionalInterface
    public interface Keeper {
        void hold(String name, AutoCloseable started);
    }

    private final Plan plan;
    private final Keeper keeper;
    private final Consumer<String> telling;

    public Torture(Plan plan, Keeper keeper, Consumer<String> telling) {
        this.plan = plan;
        this.keeper = keeper;
        this.telling = telling;
    }

    public Report run() throws Exception {
        CacheFolder.delete(plan.folder());
        Files.createDirectories(plan.folder());
        telling.accept("Seed %d. Starting MySQL, Redis and %d service processes ...".formatted(plan.seed(), INSTANCES));
        Servers servers = new Servers(plan.folder());
        keeper.hold("MySQL and Redis", servers);
        Site site =
                Site.start(plan.application(), plan.folder(), servers, INSTANCES, Times.ofTorture(), plan.clockOff());
        keeper.hold("the service processes", site);
        Stage stage = Stage.set(site, plan.folder().resolve("history.jsonl"), CONCERTS, SEATS_PER_ROW);
        keeper.hold("the buyers", stage);
        return run(site, stage);
    }

    private Report run(Site site, Stage stage) throws Exception {
        SplittableRandom seed = new SplittableRandom(plan.seed());
        SplittableRandom ofBuyers = seed.split();
        stage.open(plan.buyers(), ofBuyers, Habits.usual());
        Tormentor tormentor =
                new Tormentor(site, stage.concert(), plan.faults(), seed.split(), stage.ending(), this::tell);
        long start = System.nanoTime();
        CompletableFuture<Void> torment = tormentor.start();
        keeper.hold("the faults", () -> {
            stage.ending().begin();
            torment.get(2, TimeUnit.MINUTES);
        });
        for (long told = start; isGoingOn(start, tormentor, torment); ) {
            stage.ending().letPass(MOMENT);
            if (System.nanoTime() - told > TELLING.toNanos()) {
                told = System.nanoTime();
                telling.accept(progress(start, stage, tormentor));
            }
        }
        stage.end();
        torment.join();
        telling.accept("Waiting for the dust to settle ...");
        List<Violation> violations = stage.violations(tormentor.injected(), true, plan.errors());
        return new Report(plan, site.clockIsOff(), stage.history(), tormentor.injected(), violations);
    }

    private boolean isGoingOn(long start, Tormentor tormentor, CompletableFuture<Void> torment) {
        boolean early = System.nanoTime() - start < plan.lasts().toNanos();
        boolean waiting = !plan.faults().isEmpty() && !tormentor.firstRound().isDone() && !torment.isDone();
        return early || waiting;
    }

    private void tell(String fault) {
        telling.accept("        " + fault);
    }

    private static String progress(long start, Stage stage, Tormentor tormentor) {
        return "%4d s  %,d calls: %,d done, %,d refused, %,d unavailable, %,d unknown; %d faults"
                .formatted(
                        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                        stage.history().size(),
                        stage.history().count(Outcome.DONE),
                        stage.history().count(Outcome.REFUSED),
                        stage.history().count(Outcome.UNAVAILABLE),
                        stage.history().count(Outcome.UNKNOWN),
                        tormentor.injected().size());
    }
}
