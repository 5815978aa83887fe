package io.concertreservation.journey.instances;

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

/** The packaged service in a process of its own, as it would run in production, on the servers that the tests share. */
final class ServiceProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);

    private final LeashedProcess process;
    private final Door door;

    private ServiceProcess(LeashedProcess process, Door door) {
        this.process = process;
        this.door = door;
    }

    /** Starts it in that time zone, with more settings than it needs, and waits until it listens. */
    static ServiceProcess start(String zone, Map<String, String> more) {
        return start(Program.tested(), zone, more);
    }

    /** The same with that program. */
    static ServiceProcess start(Program program, String zone, Map<String, String> more) {
        int port = Ports.orFree(0);
        try {
            Path log = Files.createTempFile("concert-service", ".log");
            ServerOutput output = ServerOutput.to(log, "Listening on", line -> tellTrouble(port, line));
            LeashedProcess process = LeashedProcess.startReady(
                    "The service", new ProcessBuilder(command(program, port, zone, more)), output, START);
            Files.delete(log);
            return new ServiceProcess(process, Door.at(URI.create("http://127.0.0.1:" + port)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever reads why a test failed finds what an operator would. */
    private static void tellTrouble(int port, String line) {
        if (line.contains("\"level\":\"WARN\"") || line.contains("\"level\":\"ERROR\"")) {
            System.out.printf("The instance at %d says: %s%n", port, line);
        }
    }

    private static List<String> command(Program program, int port, String zone, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(JourneySettings.common());
        TestMySql mySql = TestMySql.shared();
        settings.put("quarkus.datasource.jdbc.url", mySql.jdbcUrl());
        settings.put("quarkus.datasource.username", mySql.user());
        settings.put("quarkus.datasource.password", mySql.password());
        settings.put("quarkus.redis.hosts", TestRedis.shared().uri());
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", String.valueOf(port));
        settings.put("user.timezone", zone);
        settings.putAll(more);
        return program.command(settings, List.of());
    }

    Door door() {
        return door;
    }

    /** Ends it as a power cut would. */
    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
