package io.concertreservation.faults;

import io.concertreservation.core.shared.server.LeashedProcess;
import io.concertreservation.core.shared.server.Ports;
import io.concertreservation.core.shared.server.ServerOutput;
import io.concertreservation.journey.support.Door;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged service in a process that can be killed and started again behind the same door. */
final class Instance implements AutoCloseable {

    private static final Path PROGRAM = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration START = Duration.ofSeconds(90);

    private final int port = Ports.orFree(0);
    private final Door door = Door.at(URI.create("http://127.0.0.1:" + port));
    private final Path log;
    private final Map<String, String> settings;
    private LeashedProcess process;

    private Instance(Path log, Map<String, String> settings) {
        this.log = log;
        this.settings = settings;
        this.process = launch();
    }

    static Instance start(Path log, Map<String, String> settings) {
        return new Instance(log, settings);
    }

    Door door() {
        return door;
    }

    long pid() {
        return process.pid();
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
        ServerOutput output = ServerOutput.to(log, "Listening on");
        return LeashedProcess.startReady("The service", new ProcessBuilder(command()), output, START);
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-Dquarkus.http.port=" + port);
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-jar", PROGRAM.toString()));
        return command;
    }

    @Override
    public void close() {
        process.close();
    }
}
