package io.concertreservation.adapter.out.redis.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.redis.client.Command;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedisKindIT {

    @Test
    void the_redis_of_debian_is_a_younger_one() {
        assertThat(info(RedisKind.DEBIAN, "server")).containsPattern("redis_version:([7-9]|\\d\\d)\\.");
    }

    @Test
    void the_cluster_is_one() {
        assertThat(info(RedisKind.CLUSTER, "cluster")).contains("cluster_enabled:1");
    }

    private static String info(RedisKind redis, String section) {
        return String.valueOf(redis.gate().ask(Command.INFO, List.of(section)));
    }
}
