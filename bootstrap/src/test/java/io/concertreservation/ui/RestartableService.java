package io.concertreservation.ui;

import io.concertreservation.adapter.out.persistence.server.TestMySql;
import io.concertreservation.adapter.out.redis.server.TestRedis;
import io.concertreservation.core.shared.server.LeashedProcess;
import io.concertreservation.core.shared.server.Ports;
import io.concertreservation.core.shared.server.ServerOutput;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.JourneySettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged service in a process that can be killed and started again at the same address, with settings of its own. */
final class RestartableService implements AutoCloseable {

    private static final Path PROGRAM = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration START = Duration.ofMinutes(3);

    private final int port = Ports.orFree(0);
    private final Map<String, String> settings = new HashMap<>(JourneySettings.common());
    private final Path log;
    private LeashedProcess process;

    RestartableService(Map<String, String> more) {
        TestMySql mySql = TestMySql.shared();
        settings.put("quarkus.datasource.jdbc.url", mySql.jdbcUrl());
        settings.put("quarkus.datasource.username", mySql.user());
        settings.put("quarkus.datasource.password", mySql.password());
        // A database of its own: a service of other tests, with other times, would run the same queues.
        settings.put("quarkus.redis.hosts", TestRedis.shared().uri() + "/1");
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", String.valueOf(port));
        settings.putAll(more);
        try {
            log = Files.createTempFile("concert-service", ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process = launch();
    }

    Door door() {
        return Door.at(URI.create("http://127.0.0.1:" + port));
    }

    /** Ends it as a power cut would. */
    void kill() {
        process.kill();
    }

    void startAgain() {
        process.close();
        process = launch();
    }

    private LeashedProcess launch() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-jar", PROGRAM.toString()));
        return LeashedProcess.startReady(
                "The service", new ProcessBuilder(command), ServerOutput.to(log, "Listening on"), START);
    }

    @Override
    public void close() {
        process.close();
        try {
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
