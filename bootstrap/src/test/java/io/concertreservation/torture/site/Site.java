package io.concertreservation.torture.site;

import io.concertreservation.faults.Instance;
import io.concertreservation.faults.Servers;
import io.concertreservation.journey.support.JourneySettings;
import io.concertreservation.journey.support.Together;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The service under torture, and how it is reached. The last of several instances lives in another time zone, with its
 * clock off where that can be done.
 *
 * @param clockIsOff by how much that of the last instance is off; zero when it is right
 */
public record Site(Path folder, Servers servers, List<Place> places, Times times, Duration clockIsOff)
        implements AutoCloseable {

    private static final String FAR = "Pacific/Kiritimati";

    /** One instance and its lines. */
    public record Place(Instance instance, Line toMySql, Line toRedis) {

        public URI door() {
            return instance.door().where().get();
        }
    }

    /** Starts the application in that folder so many times on those servers. */
    public static Site start(
            Path application, Path folder, Servers servers, int instances, Times times, Duration clockOff) {
        Map<String, String> wrong =
                clockOff.isZero() ? Map.of() : WrongClock.off(clockOff).orElse(Map.of());
        List<Place> places = Together.each(IntStream.range(0, instances).boxed().toList(), number -> {
            boolean far = number > 0 && number == instances - 1;
            Line toMySql = Line.to(servers.mySql().port());
            Line toRedis = Line.to(servers.redis().port());
            Map<String, String> settings = settings(servers, toMySql, toRedis, times);
            settings.put("user.timezone", far ? FAR : "UTC");
            Path log = folder.resolve("service-" + number + ".log");
            Instance instance = Instance.start(application, log, settings, far ? wrong : Map.of());
            return new Place(instance, toMySql, toRedis);
        });
        return new Site(folder, servers, places, times, wrong.isEmpty() ? Duration.ZERO : clockOff);
    }

    private static Map<String, String> settings(Servers servers, Line toMySql, Line toRedis, Times times) {
        Map<String, String> settings = new HashMap<>(JourneySettings.common());
        String direct = ":" + servers.mySql().port() + "/";
        settings.put("quarkus.datasource.jdbc.url", servers.jdbcUrl().replace(direct, ":" + toMySql.port() + "/"));
        settings.put("quarkus.datasource.username", servers.mySql().user());
        settings.put("quarkus.datasource.password", servers.mySql().password());
        settings.put("quarkus.redis.hosts", "redis://127.0.0.1:" + toRedis.port());
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.log.console.json.enabled", "false");
        settings.putAll(times.settings());
        return settings;
    }

    public List<URI> doors() {
        return places.stream().map(Place::door).toList();
    }

    public Instance first() {
        return places.getFirst().instance();
    }

    @Override
    public void close() throws IOException {
        for (Place place : places) {
            place.instance().kill();
            place.instance().close();
            place.toMySql().close();
            place.toRedis().close();
        }
    }
}
