package io.concertreservation.adapter.out.redis.server;

import io.concertreservation.core.shared.server.CacheFolder;
import io.concertreservation.core.shared.server.LeashedProcess;
import io.concertreservation.core.shared.server.Ports;
import io.concertreservation.core.shared.server.ServerOutput;
import io.concertreservation.core.shared.server.ServerUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A Redis 6.2 of our own on 127.0.0.1. */
public final class EmbeddedRedis implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(30);

    private final LeashedProcess process;
    private final int port;
    private final Path folder;
    private final boolean temporary;

    private EmbeddedRedis(LeashedProcess process, int port, Path folder, boolean temporary) {
        this.process = process;
        this.port = port;
        this.folder = folder;
        this.temporary = temporary;
    }

    /** Starts a server and waits until it answers. */
    public static EmbeddedRedis start(RedisOptions options) {
        RedisProgram program = RedisProgram.prepare();
        int port = Ports.orFree(options.port());
        boolean temporary = options.dataFolder().isEmpty();
        try {
            Path folder = temporary
                    ? Files.createTempDirectory("concert-redis")
                    : Files.createDirectories(options.dataFolder().get().toAbsolutePath());
            ServerOutput output = ServerOutput.to(folder.resolve("redis.log"), "Ready to accept connections");
            LeashedProcess process = LeashedProcess.start(program.with(settings(folder, port, temporary)), output);
            if (!process.awaitReady(START)) {
                process.close();
                throw new ServerUnavailableException("Redis did not start; its last words were: " + output.tail());
            }
            return new EmbeddedRedis(process, port, folder, temporary);
        } catch (IOException e) {
            throw new ServerUnavailableException(
                    "Redis could not be started (" + e.getMessage() + "): is there room on the disk?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerUnavailableException("Starting Redis was interrupted.", e);
        }
    }

    private static List<String> settings(Path folder, int port, boolean temporary) {
        List<String> settings = new ArrayList<>(List.of(
                "--bind",
                "127.0.0.1",
                "--port",
                String.valueOf(port),
                "--dir",
                folder.toString(),
                "--maxmemory-policy",
                "noeviction",
                "--save",
                "",
                "--appendonly",
                temporary ? "no" : "yes"));
        if (!temporary) {
            settings.addAll(List.of("--appendfsync", "everysec"));
        }
        return settings;
    }

    /** The address in the form that clients take. */
    public String uri() {
        return "redis://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** The process number of redis-server. */
    public long pid() {
        return process.pid();
    }

    /** Ends the server as a power cut would; the data folder stays. */
    public void kill() {
        process.kill();
    }

    /** Ends the server cleanly; a temporary folder goes with it. */
    @Override
    public void close() {
        process.close();
        if (temporary) {
            try {
                CacheFolder.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
