package io.concertreservation.core.shared.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** What a server prints: kept in a log file, its last lines in memory, and watched for the sign of readiness. */
public final class ServerOutput {

    private static final int KEPT_LINES = 20;
    private static final String FULL_DISK = "No space left on device";

    private final PrintWriter log;
    private final String readySign;
    private final Consumer<String> listener;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private ServerOutput(PrintWriter log, String readySign, Consumer<String> listener) {
        this.log = log;
        this.readySign = readySign;
        this.listener = listener;
    }

    /** Output that is appended to a file; the server is ready once a line contains the sign. */
    public static ServerOutput to(Path logFile, String readySign) {
        return to(logFile, readySign, line -> {});
    }

    /** The same, with every line shown to a listener too. */
    public static ServerOutput to(Path logFile, String readySign, Consumer<String> listener) {
        try {
            var writer = Files.newBufferedWriter(
                    logFile, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return new ServerOutput(new PrintWriter(writer, true), readySign, listener);
        } catch (IOException e) {
            throw new ServerUnavailableException(
                    "The log " + logFile + " cannot be written (" + e.getMessage() + "): is there room on the disk?",
                    e);
        }
    }

    /** The last lines, for a message about what went wrong. */
    public synchronized String tail() {
        return String.join(System.lineSeparator(), lastLines);
    }

    /** Why the server did not get ready, as the end of a sentence. */
    String reason() {
        String words = tail();
        return words.contains(FULL_DISK)
                ? ", because there is no room left on the disk: make some and try again."
                : "; its last words were: " + words;
    }

    CompletableFuture<Boolean> ready() {
        return ready;
    }

    synchronized void accept(String line) {
        log.println(line);
        lastLines.addLast(line);
        if (lastLines.size() > KEPT_LINES) {
            lastLines.removeFirst();
        }
        listener.accept(line);
        if (line.contains(readySign)) {
            ready.complete(true);
        }
    }

    synchronized void end() {
        log.close();
        ready.complete(false);
    }
}
