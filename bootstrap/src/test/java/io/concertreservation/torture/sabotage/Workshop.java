package io.concertreservation.torture.sabotage;

import io.concertreservation.core.shared.server.CacheFolder;
import io.concertreservation.faults.Servers;
import io.concertreservation.torture.check.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plays the scenarios on two benches at a time, each with servers of its own, because most of the time is waiting. */
final class Workshop implements AutoCloseable {

    private static final int BENCHES = 2;
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private final Path folder;
    private final Queue<Sabotage> waiting;
    private final Map<Sabotage, CompletableFuture<List<Violation>>> found;
    private final List<Thread> benches;

    private Workshop(Path folder, List<Sabotage> sabotages) {
        this.folder = folder;
        this.waiting = new ConcurrentLinkedQueue<>(sabotages);
        this.found = sabotages.stream()
                .collect(Collectors.toMap(Function.identity(), sabotage -> new CompletableFuture<>()));
        this.benches = IntStream.range(0, BENCHES)
                .mapToObj(bench -> Thread.ofPlatform().name("bench-" + bench).start(() -> work(bench)))
                .toList();
    }

    static Workshop open(List<Sabotage> sabotages) throws IOException {
        // Below target, so that the archives of the application can be linked to.
        Path folder = PROJECT.resolve("bootstrap/target/sabotage");
        CacheFolder.delete(folder);
        return new Workshop(Files.createDirectories(folder), sabotages);
    }

    List<Violation> found(Sabotage sabotage) {
        return found.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(sabotage.name()))
                .findFirst()
                .orElseThrow()
                .getValue()
                .join();
    }

    private void work(int bench) {
        Path own = folder.resolve("bench-" + bench);
        try (Servers servers = new Servers(own)) {
            Scenario scenario = new Scenario(PROJECT, PROJECT.resolve("bootstrap/target/quarkus-app"), servers, own);
            for (Sabotage next = waiting.poll(); next != null; next = waiting.poll()) {
                play(scenario, next);
            }
        } catch (RuntimeException e) {
            // Without servers there is no bench, and nobody may wait for it.
            found.values().forEach(future -> future.completeExceptionally(e));
        }
    }

    private void play(Scenario scenario, Sabotage sabotage) {
        CompletableFuture<List<Violation>> future = found.getOrDefault(sabotage, new CompletableFuture<>());
        long start = System.nanoTime();
        try {
            List<Violation> violations = scenario.play(sabotage);
            System.out.printf(
                    "[sabotage] %s: %d violations of %s, %.1f s%n",
                    sabotage,
                    violations.size(),
                    violations.stream().map(Violation::promise).distinct().toList(),
                    (System.nanoTime() - start) / 1e9);
            future.complete(violations);
        } catch (Exception | AssertionError e) {
            future.completeExceptionally(e);
        }
    }

    @Override
    public void close() {
        waiting.clear();
        for (Thread bench : benches) {
            try {
                bench.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        try {
            CacheFolder.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
