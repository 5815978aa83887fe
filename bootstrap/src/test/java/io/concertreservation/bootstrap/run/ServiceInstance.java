package io.concertreservation.bootstrap.run;

import io.concertreservation.core.shared.server.LeashedProcess;
import io.concertreservation.core.shared.server.ServerOutput;
import io.concertreservation.core.shared.server.ServerUnavailableException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** One process of the service. */
final class ServiceInstance implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Pattern ALARMING = Pattern.compile("\\b(WARN|ERROR|FATAL)\\b");

    private final int port;
    private final Path log;
    private final ServerOutput output;
    private final LeashedProcess process;

    private ServiceInstance(int port, Path log, ServerOutput output, LeashedProcess process) {
        this.port = port;
        this.log = log;
        this.output = output;
        this.process = process;
    }

    /** Starts the packaged service; its log goes to a file, what is alarming in it is told as well. */
    static ServiceInstance start(int port, Path project, Path log, Map<String, String> config, Consumer<String> alarm)
            throws IOException {
        ProcessBuilder java = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dquarkus.profile=sample",
                "-jar",
                project.resolve("bootstrap/target/quarkus-app/quarkus-run.jar").toString()));
        java.environment().putAll(config);
        java.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        ServerOutput output = ServerOutput.to(log, "Listening on", line -> {
            if (ALARMING.matcher(line).find()) {
                alarm.accept("[" + port + "] " + line);
            }
        });
        return new ServiceInstance(port, log, output, LeashedProcess.start(java, output));
    }

    /** Waits until the service says that it is ready for requests. */
    void awaitReady() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(200))
                    .atMost(START)
                    .until(() -> !process.isAlive() || isReady(http));
        } catch (ConditionTimeoutException notReady) {
            throw new ServerUnavailableException("The service on port " + port + " is not ready after "
                    + START.toSeconds() + " s; what it says is in " + log + ".");
        }
        if (!process.isAlive()) {
            throw new ServerUnavailableException(
                    "The service on port " + port + " ended; its last words (all of them are in " + log + "):"
                            + System.lineSeparator() + output.tail());
        }
    }

    private boolean isReady(HttpClient http) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(3))
                .build();
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    Path log() {
        return log;
    }

    CompletableFuture<ServiceInstance> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    @Override
    public void close() {
        process.close();
    }
}
