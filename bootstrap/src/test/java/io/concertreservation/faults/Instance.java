package io.concertreservation.faults;

import io.concertreservation.core.shared.server.LeashedProcess;
import io.concertreservation.core.shared.server.Ports;
import io.concertreservation.core.shared.server.ServerOutput;
import io.concertreservation.journey.support.Door;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged service, or the native executable, in a process that can be killed and started again behind the same door. */
public final class Instance implements AutoCloseable {

    private static final Path APPLICATION = Path.of("target", "quarkus-app");
    private static final Duration START = Duration.ofSeconds(90);

    private final int port = Ports.orFree(0);
    private final Door door = Door.at(URI.create("http://127.0.0.1:" + port));
    private final Path application;
    private final Path log;
    private final Map<String, String> settings;
    private final Map<String, String> environment;
    private LeashedProcess process;

    private Instance(Path application, Path log, Map<String, String> settings, Map<String, String> environment) {
        this.application = application;
        this.log = log;
        this.settings = settings;
        this.environment = environment;
        this.process = launch();
    }

    static Instance start(Path log, Map<String, String> settings) {
        return start(APPLICATION, log, settings, Map.of());
    }

    /** Starts the application in that folder, or that executable, with variables of the environment besides. */
    public static Instance start(
            Path application, Path log, Map<String, String> settings, Map<String, String> environment) {
        return new Instance(application, log, settings, environment);
    }

    public Door door() {
        return door;
    }

    public long pid() {
        return process.pid();
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.kill();
    }

    public void startAgain() {
        process.close();
        process = launch();
    }

    private LeashedProcess launch() {
        ServerOutput output = ServerOutput.to(log, "Listening on");
        ProcessBuilder java = new ProcessBuilder(command());
        java.environment().putAll(environment);
        return LeashedProcess.startReady("The service", java, output, START);
    }

    private List<String> command() {
        boolean isExecutable = Files.isRegularFile(application);
        List<String> command = new ArrayList<>();
        command.add((isExecutable ? application : Path.of(System.getProperty("java.home"), "bin", "java")).toString());
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-Dquarkus.http.port=" + port, "-Xmx256m"));
        if (!isExecutable) {
            String program = application.resolve("quarkus-run.jar").toString();
            command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", program));
        }
        return command;
    }

    @Override
    public void close() {
        process.close();
    }
}
