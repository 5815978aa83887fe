package io.concertreservation.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One build of the service, and how it is run.
 *
 * @param files all that has to be shipped
 */
record Candidate(String name, List<String> command, List<Path> files) {

    private static final String HEAP = "-Xmx256m";

    /** As in Dockerfile.native-micro. */
    private static final String NURSERY = "-Xmn8m";

    /** Those that were built below the folder of the module. */
    static List<Candidate> builtIn(Path target) throws IOException {
        Path jars = target.resolve("quarkus-app");
        Path cache = target.resolve("quarkus-app-aot/app.aot");
        Path cached = target.resolve("quarkus-app-aot");
        List<Candidate> candidates = new ArrayList<>();
        if (Files.exists(jars)) {
            candidates.add(new Candidate("JVM", java(jars, List.of()), List.of(jars)));
        }
        if (Files.exists(cache)) {
            // Says so and ends where the cache does not fit.
            List<String> options = List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache);
            candidates.add(new Candidate("JVM with AOT cache", java(cached, options), List.of(cached)));
        }
        try (Stream<Path> built = Files.list(target)) {
            built.filter(file -> file.getFileName().toString().endsWith("-runner"))
                    .forEach(runner -> candidates.add(
                            new Candidate("native", List.of(runner.toString(), HEAP, NURSERY), List.of(runner))));
        }
        return candidates;
    }

    private static List<String> java(Path jars, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(HEAP);
        command.addAll(options);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-jar", jars.resolve("quarkus-run.jar").toString()));
        return command;
    }

    double megabytes() {
        return files.stream().mapToLong(Candidate::bytes).sum() / 1e6;
    }

    private static long bytes(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
