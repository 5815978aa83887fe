package io.concertreservation.figures;

import io.concertreservation.core.shared.server.Ports;
import io.concertreservation.core.shared.server.ServerUnavailableException;
import io.concertreservation.journey.support.Door;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A build of the service that was just started, until its end. */
public final class Running implements AutoCloseable {

    private static final long PATIENCE = Duration.ofMinutes(1).toNanos();
    private static final long BETWEEN_ATTEMPTS = Duration.ofMillis(1).toNanos();
    private static final Pattern STARTED = Pattern.compile("started in ([0-9.]+)s");

    private final int port;
    private final Path log;
    private final Process process;
    private final double firstAnswerMillis;

    private Running(int port, Path log, Process process, double firstAnswerMillis) {
        this.port = port;
        this.log = log;
        this.process = process;
        this.firstAnswerMillis = firstAnswerMillis;
    }

    /** Starts it and asks for the list of concerts, which needs the database, until that is answered. */
    public static Running start(List<String> command, Map<String, String> environment) throws IOException {
        int port = Ports.orFree(0);
        Path log = Files.createTempFile("concert-figures", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        long started = System.nanoTime();
        Process process = builder.start();
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() - started > PATIENCE) {
                process.destroyForcibly();
                throw new ServerUnavailableException("No answer came: " + Files.readString(log));
            }
            LockSupport.parkNanos(BETWEEN_ATTEMPTS);
        }
        return new Running(port, log, process, (System.nanoTime() - started) / 1e6);
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
            socket.setSoTimeout(10_000);
            String question = "GET /api/v1/concerts HTTP/1.0\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
            String status = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return status != null && status.contains(" 200 ");
        } catch (IOException notYet) {
            return false;
        }
    }

    public Door door() {
        return Door.at(URI.create("http://127.0.0.1:" + port));
    }

    /** From the call that starts the process to the first line of the answer. */
    public double firstAnswerMillis() {
        return firstAnswerMillis;
    }

    /** What it says itself of its start, which begins when its first code runs. */
    double startMillis() {
        try {
            Matcher said = STARTED.matcher(Files.readString(log));
            return said.find() ? Double.parseDouble(said.group(1)) * 1_000 : Double.NaN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public double residentMegabytes() {
        return status("VmRSS");
    }

    double mostResidentMegabytes() {
        return status("VmHWM");
    }

    private double status(String name) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            String line = lines.filter(each -> each.startsWith(name + ":"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) * 1_024 / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
