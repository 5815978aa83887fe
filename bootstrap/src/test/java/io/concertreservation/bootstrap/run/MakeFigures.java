package io.concertreservation.bootstrap.run;

import io.concertreservation.adapter.out.persistence.server.EmbeddedMySql;
import io.concertreservation.adapter.out.persistence.server.MySqlOptions;
import io.concertreservation.adapter.out.redis.server.EmbeddedRedis;
import io.concertreservation.adapter.out.redis.server.RedisOptions;
import io.concertreservation.figures.Figures;
import io.concertreservation.journey.support.JourneySettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Measures what was built, the JVM package and the native executable side by side, as STARTS and ROUNDS say. */
final class MakeFigures {

    private static final int MOST = 100;

    private MakeFigures() {}

    public static void main(String[] arguments) {
        Launch.run(MakeFigures::run);
    }

    private static void run(Map<String, String> environment, Screen screen, Lifeline lifeline) throws Exception {
        EmbeddedMySql mySql = screen.step("Starting MySQL", () -> EmbeddedMySql.start(MySqlOptions.forTests()));
        lifeline.hold("MySQL", mySql);
        EmbeddedRedis redis = screen.step("Starting Redis", () -> EmbeddedRedis.start(RedisOptions.forTests()));
        lifeline.hold("Redis", redis);
        Database database = new Database(mySql.jdbcUrl(), mySql.user(), mySql.password());
        database.migrate();
        Figures figures = new Figures(Path.of("bootstrap/target"), settings(database, redis.uri()), screen::say);
        figures.starts(RunSettings.number(environment, "STARTS", 15, MOST));
        figures.loads(
                RunSettings.number(environment, "ROUNDS", 3, MOST), Duration.ofSeconds(10), Duration.ofSeconds(20));
        figures.table().forEach(screen::say);
    }

    /** As in a container, where the tables are made by a step of their own. */
    private static Map<String, String> settings(Database database, String redis) {
        Map<String, String> settings = new HashMap<>();
        JourneySettings.common().forEach((key, value) -> settings.put(variable(key), value));
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        settings.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        settings.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        settings.put("QUARKUS_REDIS_HOSTS", redis);
        settings.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        return settings;
    }

    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
