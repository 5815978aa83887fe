package io.concertreservation.adapter.out.redis.client;

import io.concertreservation.adapter.out.redis.server.EmbeddedCluster;
import io.concertreservation.adapter.out.redis.server.EmbeddedRedis;
import io.concertreservation.core.shared.server.ServerUnavailableException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The kinds of Redis on which the contracts of the ports have to be kept. */
public enum RedisKind {
    /** The one that all tests share: Redis 6.2 unless the environment names another. */
    SHARED(TestGate::shared),
    /** The one of the machine's Debian or Ubuntu, where there is such a thing. */
    DEBIAN(RedisKind::ofDebian),
    /** A cluster of three. */
    CLUSTER(RedisKind::ofCluster);

    private final Supplier<RedisGate> opening;
    private @Nullable RedisGate gate;
    private String missing = "";

    RedisKind(Supplier<RedisGate> opening) {
        this.opening = opening;
    }

    /** The door to it, which opens at the first call and stays open as long as the JVM. */
    public synchronized RedisGate gate() {
        Assumptions.assumeTrue(missing.isEmpty(), missing);
        RedisGate open = gate == null ? open() : gate;
        gate = open;
        return open;
    }

    private RedisGate open() {
        try {
            return opening.get();
        } catch (ServerUnavailableException notHere) {
            if (this != DEBIAN) {
                throw notHere;
            }
            missing = "Not tried on the Redis of Debian: " + notHere.getMessage();
            return Assumptions.abort(missing);
        }
    }

    private static RedisGate ofDebian() {
        EmbeddedRedis server = EmbeddedRedis.startOfDebian();
        endWithJvm(server);
        return TestGate.to(server.uri());
    }

    private static RedisGate ofCluster() {
        EmbeddedCluster cluster = EmbeddedCluster.start();
        endWithJvm(cluster);
        return TestGate.toCluster(cluster.uris());
    }

    private static void endWithJvm(AutoCloseable server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
    }
}
