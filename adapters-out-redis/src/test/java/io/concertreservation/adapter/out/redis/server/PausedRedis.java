package io.concertreservation.adapter.out.redis.server;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A Redis that stands still for a while: it keeps its connections and answers nothing. */
public final class PausedRedis {
    private PausedRedis() {}

    /** Does the work while the server stands still, and lets it go on afterwards. */
    public static void during(EmbeddedRedis server, Runnable work) {
        signal("-STOP", server);
        try {
            work.run();
        } finally {
            signal("-CONT", server);
        }
    }

    private static void signal(String name, EmbeddedRedis server) {
        try {
            new ProcessBuilder("kill", name, String.valueOf(server.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
