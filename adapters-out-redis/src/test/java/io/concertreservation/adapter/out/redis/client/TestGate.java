package io.concertreservation.adapter.out.redis.client;

import io.concertreservation.adapter.out.redis.server.TestRedis;
import io.quarkus.redis.runtime.datasource.BlockingRedisDataSourceImpl;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.RedisAPI;
import io.vertx.redis.client.RedisClientType;
import io.vertx.redis.client.RedisOptions;
import java.time.Duration;
import java.util.List;

/** Doors to Redis without a container. */
public final class TestGate {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final RedisGate SHARED = to(TestRedis.shared().uri(), PATIENCE);

    private TestGate() {}

    /** The door to the Redis that the tests share. */
    public static RedisGate shared() {
        return SHARED;
    }

    static RedisGate to(String uri) {
        return to(uri, PATIENCE);
    }

    public static RedisGate to(String uri, Duration patience) {
        return to(new RedisOptions().setConnectionString(uri), patience);
    }

    /** To all nodes of a cluster, of which each command finds the one that has its keys. */
    static RedisGate toCluster(List<String> uris) {
        return to(new RedisOptions().setType(RedisClientType.CLUSTER).setEndpoints(uris), PATIENCE);
    }

    private static RedisGate to(RedisOptions options, Duration patience) {
        options.setMaxPoolSize(16).setMaxPoolWaiting(10_000);
        Redis redis = Redis.createClient(VERTX, options);
        return new RedisGate(new BlockingRedisDataSourceImpl(VERTX, redis, RedisAPI.api(redis), patience));
    }
}
