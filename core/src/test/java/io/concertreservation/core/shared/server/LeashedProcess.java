package io.concertreservation.core.shared.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server process that ends with us, however we end: a small shell beside it reads from a pipe that only we hold, and
 * asks the server to terminate, and wakes it where it was stopped, once the pipe is closed, be it by {@link #close()}
 * or because this JVM was killed. It runs in a session of its own, so that a Ctrl-C in the terminal reaches us alone and
 * we choose the order of the end.
 */
public final class LeashedProcess implements AutoCloseable {

    private static final String LEASH = """
            exec 3<&0
            /bin/sh -c 'echo "$$"; exec "$@"' server "$@" 3<&- </dev/null &
            server=$!
            ( read -r _ <&3; kill -TERM "$server"; kill -CONT "$server" ) >/dev/null 2>&1 &
            leash=$!
            exec 3<&- </dev/null
            wait "$server"
            code=$?
            kill "$leash" 2>/dev/null
            exit "$code"
            """;

    private final Process process;
    private final ServerOutput output;
    private final CompletableFuture<Long> pid = new CompletableFuture<>();
    private final Thread pump;

    private LeashedProcess(Process process, ServerOutput output) {
        this.process = process;
        this.output = output;
        this.pump = Thread.ofPlatform().daemon().name("server-output").start(this::readOutput);
    }

    /** Starts what the builder describes; its output goes line by line to {@code output}. */
    public static LeashedProcess start(ProcessBuilder server, ServerOutput output) throws IOException {
        List<String> command = new ArrayList<>(sessionOfItsOwn());
        command.addAll(List.of("/bin/sh", "-c", LEASH, "leash"));
        command.addAll(server.command());
        return new LeashedProcess(
                server.command(command).redirectErrorStream(true).start(), output);
    }

    /** Starts it and waits until it is ready; one that does not get ready is ended, and its last words are told. */
    public static LeashedProcess startReady(String name, ProcessBuilder server, ServerOutput output, Duration atMost) {
        try {
            LeashedProcess process = start(server, output);
            if (!process.awaitReady(atMost)) {
                process.close();
                throw new ServerUnavailableException(name + " did not start" + output.reason());
            }
            return process;
        } catch (IOException e) {
            throw ServerUnavailableException.withoutRoom(name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerUnavailableException("Starting " + name + " was interrupted.", e);
        }
    }

    /** Waits until the output has shown the sign of readiness; false when the process ended or the time is up. */
    public boolean awaitReady(Duration atMost) throws InterruptedException {
        try {
            return output.ready().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException notReady) {
            return false;
        }
    }

    /** The process number of the server itself. */
    public long pid() {
        return pid.join();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the server has ended. */
    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Ends the server without giving it a chance to tidy up, as a power cut would. */
    public void kill() {
        ProcessHandle.of(pid()).ifPresent(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }

    /** Asks the server to end and waits for it; after half a minute it is killed. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
            pump.join(Duration.ofSeconds(5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    private void readOutput() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            pid.complete(Long.parseLong(lines.readLine().strip()));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.accept(line);
            }
        } catch (IOException | RuntimeException e) {
            pid.completeExceptionally(e);
        } finally {
            output.end();
        }
    }

    private static List<String> sessionOfItsOwn() {
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            return List.of("/usr/bin/setsid");
        }
        if (Files.isExecutable(Path.of("/usr/bin/perl"))) {
            return List.of("/usr/bin/perl", "-e", "setpgrp; exec @ARGV");
        }
        return List.of();
    }
}
