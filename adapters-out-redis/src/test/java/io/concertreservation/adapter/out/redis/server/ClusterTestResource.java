package io.concertreservation.adapter.out.redis.server;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives a Quarkus test a Redis Cluster, and the settings by which the service uses one. */
public final class ClusterTestResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedCluster cluster;

    @Override
    public Map<String, String> start() {
        EmbeddedCluster started = EmbeddedCluster.start();
        cluster = started;
        return Map.of("quarkus.redis.client-type", "cluster", "quarkus.redis.hosts", String.join(",", started.uris()));
    }

    @Override
    public void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }
}
