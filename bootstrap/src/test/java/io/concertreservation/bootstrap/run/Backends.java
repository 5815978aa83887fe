package io.concertreservation.bootstrap.run;

import io.concertreservation.adapter.out.persistence.server.EmbeddedMySql;
import io.concertreservation.adapter.out.persistence.server.MySqlOptions;
import io.concertreservation.adapter.out.persistence.server.MySqlUrl;
import io.concertreservation.adapter.out.redis.server.EmbeddedRedis;
import io.concertreservation.adapter.out.redis.server.RedisOptions;
import java.util.Map;

/** MySQL and Redis of a local run: our own, or those that MYSQL_URL and REDIS_URL name. */
final class Backends {

    private final Map<String, String> environment;
    private final Screen screen;
    private final Lifeline lifeline;

    Backends(Map<String, String> environment, Screen screen, Lifeline lifeline) {
        this.environment = environment;
        this.screen = screen;
        this.lifeline = lifeline;
    }

    /** The database, started on the data of earlier runs unless it is somebody else's. */
    Database mySql(DataFolder folder) {
        String external = environment.getOrDefault("MYSQL_URL", "");
        if (!external.isBlank()) {
            return new Database(
                    external.contains("?") ? external : external + "?" + MySqlUrl.PARAMETERS,
                    environment.getOrDefault("MYSQL_USER", "concert"),
                    environment.getOrDefault("MYSQL_PASSWORD", "concert"));
        }
        EmbeddedMySql server =
                screen.step("Starting MySQL", () -> EmbeddedMySql.start(MySqlOptions.durable(folder.mySql())));
        lifeline.hold("MySQL", server);
        return new Database(server.jdbcUrl(), server.user(), server.password());
    }

    /** The address of Redis. */
    String redis(DataFolder folder) {
        String external = environment.getOrDefault("REDIS_URL", "");
        if (!external.isBlank()) {
            return external;
        }
        EmbeddedRedis server =
                screen.step("Starting Redis", () -> EmbeddedRedis.start(RedisOptions.durable(folder.redis())));
        lifeline.hold("Redis", server);
        return server.uri();
    }
}
