package io.concertreservation.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.concertreservation.core.shared.server.Ports;
import io.concertreservation.journey.support.JourneySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Dockerfile.jvm does with the cache of ahead-of-time work, done here without a container. */
class AotCacheIT {

    private static final Path BUILT = Path.of("target", "quarkus-app");

    @TempDir
    private Path folder;

    @Test
    void it_is_written_without_any_server_and_used_by_the_very_command_of_the_image() throws Exception {
        Path app = folder.resolve("app");
        copy(BUILT, app);
        Process writing = inJdk(new ProcessBuilder("sh", script(), app.toString()))
                .inheritIO()
                .start();
        assertThat(writing.waitFor()).isZero();
        assertThat(Files.size(app.resolve("app.aot"))).isGreaterThan(1_000_000);

        Path classes = folder.resolve("classes.log");
        Path said = folder.resolve("said.log");
        // With this mode it ends at once where the cache does not fit.
        String options = "-XX:MaxRAMPercentage=5 -XX:AOTMode=on -Xlog:class+load:file=" + classes;
        Process service = start(app, options, said);
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> !service.isAlive() || Files.readString(said).contains("Listening on"));
            assertThat(service.isAlive()).as(Files.readString(said)).isTrue();
        } finally {
            service.destroy();
            service.waitFor();
        }

        List<String> ours = Files.readAllLines(classes).stream()
                .filter(line -> line.contains(" io.concertreservation."))
                .toList();
        assertThat(ours).hasSizeGreaterThan(100);
        assertThat(ours.stream()
                        .filter(line -> line.contains("shared objects file"))
                        .count())
                .as("classes of our own that come from the cache, of %d", ours.size())
                .isGreaterThan(ours.size() * 8L / 10);
    }

    /** The entry point as it is written, but for the folder. */
    private static Process start(Path app, String options, Path said) throws IOException {
        String words = Dockerfile.read("Dockerfile.jvm").last("ENTRYPOINT").getFirst();
        String[] command = new ObjectMapper().readValue(words.replace("/app/", app + "/"), String[].class);
        ProcessBuilder image = inJdk(new ProcessBuilder(command)).redirectErrorStream(true);
        JourneySettings.common().forEach((key, value) -> image.environment().put(variable(key), value));
        image.environment().put("JAVA_OPTS", options);
        image.environment().put("QUARKUS_HTTP_PORT", String.valueOf(Ports.orFree(0)));
        image.environment().put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        image.environment().put("QUARKUS_SCHEDULER_ENABLED", "false");
        image.environment().put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:mysql://127.0.0.1:9/none");
        image.environment().put("QUARKUS_DATASOURCE_JDBC_MIN_SIZE", "0");
        image.environment().put("QUARKUS_DATASOURCE_USERNAME", "nobody");
        image.environment().put("QUARKUS_DATASOURCE_PASSWORD", "none");
        image.environment().put("QUARKUS_REDIS_HOSTS", "redis://127.0.0.1:9");
        return image.redirectOutput(said.toFile()).start();
    }

    private static ProcessBuilder inJdk(ProcessBuilder builder) {
        builder.environment()
                .merge("PATH", System.getProperty("java.home") + "/bin", (path, java) -> java + ":" + path);
        return builder;
    }

    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static String script() {
        return Repository.file("deploy/container/aot-cache.sh").toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }
}
