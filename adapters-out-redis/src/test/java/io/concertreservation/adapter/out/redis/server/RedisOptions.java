package io.concertreservation.adapter.out.redis.server;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a Redis server is started.
 *
 * @param dataFolder where every write is kept between starts; empty for a server that keeps nothing
 * @param port the port on 127.0.0.1, 0 for any free one
 */
public record RedisOptions(Optional<Path> dataFolder, int port) {

    /** A server that forgets everything when it is closed. */
    public static RedisOptions forTests() {
        return new RedisOptions(Optional.empty(), 0);
    }

    /** A server that appends what it is told to a file in the given folder, flushed every second. */
    public static RedisOptions durable(Path dataFolder) {
        return new RedisOptions(Optional.of(dataFolder), 0);
    }

    public RedisOptions withPort(int chosen) {
        return new RedisOptions(dataFolder, chosen);
    }
}
