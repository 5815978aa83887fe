package io.concertreservation.operation;

import io.concertreservation.adapter.out.persistence.server.TestMySql;
import io.concertreservation.adapter.out.redis.server.TestRedis;
import io.concertreservation.core.shared.server.LeashedProcess;
import io.concertreservation.core.shared.server.Ports;
import io.concertreservation.core.shared.server.ServerOutput;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.JourneySettings;
import io.concertreservation.journey.support.Program;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** The packaged service in a process, all of whose words are kept; for production, on the servers that tests share. */
final class Packaged implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int port = Ports.orFree(0);
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final LeashedProcess process;

    private Packaged(Map<String, String> settings, List<String> arguments) throws IOException {
        Path log = Files.createTempFile("concert-packaged", ".log");
        ServerOutput output = ServerOutput.to(log, "Listening on", said::add);
        this.process = LeashedProcess.start(new ProcessBuilder(command(settings, arguments)), output);
        Files.delete(log);
    }

    /** Runs it with these arguments and settings until it ends by itself. */
    static Packaged run(Map<String, String> settings, String... arguments) throws Exception {
        Packaged packaged = new Packaged(settings, List.of(arguments));
        packaged.process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        packaged.close();
        return packaged;
    }

    /** Starts it and waits until it listens. */
    static Packaged start(Map<String, String> settings) throws Exception {
        Packaged packaged = new Packaged(settings, List.of());
        if (!packaged.process.awaitReady(PATIENCE)) {
            packaged.close();
            throw new IllegalStateException("The service did not start: " + packaged.words());
        }
        return packaged;
    }

    private List<String> command(Map<String, String> more, List<String> arguments) {
        Map<String, String> settings = new HashMap<>(JourneySettings.common());
        TestMySql mySql = TestMySql.shared();
        settings.put("quarkus.datasource.jdbc.url", mySql.jdbcUrl());
        settings.put("quarkus.datasource.username", mySql.user());
        settings.put("quarkus.datasource.password", mySql.password());
        settings.put("quarkus.redis.hosts", TestRedis.shared().uri());
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", String.valueOf(port));
        settings.putAll(more);
        return Program.tested().command(settings, arguments);
    }

    Door door() {
        return Door.at(URI.create("http://127.0.0.1:" + port));
    }

    /** Everything that it said so far, line by line. */
    String words() {
        return String.join("\n", said);
    }

    /** The status with which it ended. */
    int status() {
        return process.onExit().join().exitValue();
    }

    /** Asks it to end, as an orchestrator does. */
    void terminate() {
        ProcessHandle.of(process.pid()).orElseThrow().destroy();
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.close();
    }
}
