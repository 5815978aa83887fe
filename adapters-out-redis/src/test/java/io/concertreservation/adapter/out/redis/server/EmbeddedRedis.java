package io.concertreservation.adapter.out.redis.server;

import io.concertreservation.core.shared.server.EmbeddedServer;
import io.concertreservation.core.shared.server.LeashedProcess;
import io.concertreservation.core.shared.server.Ports;
import io.concertreservation.core.shared.server.ServerFolder;
import io.concertreservation.core.shared.server.ServerOutput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A Redis of our own: the 6.2 that comes along, or that of the machine's Debian. */
public final class EmbeddedRedis extends EmbeddedServer {

    private static final String NAME = "Redis";
    private static final Duration START = Duration.ofSeconds(30);

    private EmbeddedRedis(LeashedProcess process, int port, ServerFolder folder) {
        super(process, port, folder);
    }

    /** Starts a server and waits until it answers. */
    public static EmbeddedRedis start(RedisOptions options) {
        return start(RedisProgram.embedded(), options, List.of());
    }

    /** Starts the server of the machine's Debian or Ubuntu, which keeps nothing. */
    public static EmbeddedRedis startOfDebian() {
        return start(RedisProgram.ofDebian(), RedisOptions.forTests(), List.of());
    }

    static EmbeddedRedis start(RedisProgram program, RedisOptions options, List<String> more) {
        int port = Ports.orFree(options.port());
        ServerFolder folder = ServerFolder.of(NAME, options.dataFolder());
        ServerOutput output = ServerOutput.to(folder.path().resolve("redis.log"), "Ready to accept connections");
        List<String> settings = settings(folder, port);
        settings.addAll(more);
        return new EmbeddedRedis(LeashedProcess.startReady(NAME, program.with(settings), output, START), port, folder);
    }

    private static List<String> settings(ServerFolder folder, int port) {
        List<String> settings = new ArrayList<>(List.of(
                "--bind",
                "127.0.0.1",
                "--port",
                String.valueOf(port),
                "--dir",
                folder.path().toString(),
                "--maxmemory-policy",
                "noeviction",
                "--save",
                "",
                "--appendonly",
                folder.temporary() ? "no" : "yes"));
        if (!folder.temporary()) {
            settings.addAll(List.of("--appendfsync", "everysec"));
        }
        return settings;
    }

    /** The address in the form that clients take. */
    public String uri() {
        return "redis://127.0.0.1:" + port();
    }
}
