package io.concertreservation.adapter.out.redis.server;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Points the Redis client of a Quarkus test to the Redis that the tests share. */
public final class RedisTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.redis.hosts", TestRedis.shared().uri());
    }

    @Override
    public void stop() {
        // The server is shared with the test classes to come and ends with the JVM.
    }
}
