package io.concertreservation.torture.faults;

import io.concertreservation.torture.Ending;
import io.concertreservation.torture.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Injects one fault after the other, every kind once in each round, and waits for recovery in between. */
public final class Tormentor {

    private final Site site;
    private final Set<FaultKind> kinds;
    private final SplittableRandom chance;
    private final Ending ending;
    private final Probe probe;
    private final Consumer<String> telling;
    private final List<Injected> injected = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Boolean> firstRound = new CompletableFuture<>();

    public Tormentor(
            Site site,
            String concert,
            Set<FaultKind> kinds,
            SplittableRandom chance,
            Ending ending,
            Consumer<String> telling) {
        this.site = site;
        this.kinds = kinds;
        this.chance = chance;
        this.ending = ending;
        this.probe = new Probe(concert);
        this.telling = telling;
    }

    /** Goes to work until the end; completes when nothing is broken any more, or fails with what went wrong. */
    public CompletableFuture<Void> start() {
        return CompletableFuture.runAsync(
                this::run,
                task -> Thread.ofPlatform().daemon().name("tormentor").start(task));
    }

    /** Completes when every kind was injected once. */
    public CompletableFuture<Boolean> firstRound() {
        return firstRound;
    }

    public List<Injected> injected() {
        return List.copyOf(injected);
    }

    private void run() {
        try (probe) {
            while (!kinds.isEmpty() && !ending.isOver()) {
                List<FaultKind> round = new ArrayList<>(kinds);
                Collections.shuffle(round, new Random(chance.nextLong()));
                for (FaultKind kind : round) {
                    if (ending.letPass(Duration.ofMillis(chance.nextInt(200, 900)))) {
                        injected.add(inject(kind));
                    }
                }
                firstRound.complete(true);
            }
        } finally {
            firstRound.complete(false);
        }
    }

    private Injected inject(FaultKind kind) {
        Fault doing = kind.on(site, chance.split());
        doing.strike();
        Instant struck = Instant.now();
        ending.letPass(doing.lasts());
        Instant mended = Instant.now();
        doing.mend();
        boolean recovered = probe.seesRecovery(site.doors());
        Injected fault = new Injected(kind, struck, mended, Instant.now(), !recovered);
        telling.accept("%s for %.1f s, %s after %.1f s"
                .formatted(
                        kind.word(),
                        Duration.between(struck, mended).toMillis() / 1e3,
                        recovered ? "recovered" : "not recovered",
                        fault.recovery().toMillis() / 1e3));
        return fault;
    }
}
