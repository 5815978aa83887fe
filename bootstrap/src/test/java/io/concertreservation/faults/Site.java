package io.concertreservation.faults;

import io.concertreservation.core.shared.server.CacheFolder;
import io.concertreservation.journey.support.JourneySettings;
import io.concertreservation.journey.support.Together;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Servers and two instances of the service that all of these tests share: one {@code near}, in UTC, and one {@code far}
 * in Seoul, whose holds are short and which is the one to be killed. The database server is in neither zone.
 */
record Site(Path folder, Servers servers, Instance near, Instance far) implements AutoCloseable {

    private static final String NEAR = "near";
    private static final String FAR = "far";

    /** Ended with the JVM; if that is killed, the leashes of the processes see to it. */
    private static final class Shared {
        private static final Site SITE = build();
    }

    static Site shared() {
        return Shared.SITE;
    }

    private static Site build() {
        try {
            Path folder = Files.createTempDirectory("concert-faults");
            Servers servers = new Servers(folder);
            List<Instance> instances = Together.each(
                    List.of(NEAR, FAR), name -> Instance.start(folder.resolve(name + ".log"), settings(servers, name)));
            Site site = new Site(folder, servers, instances.getFirst(), instances.getLast());
            Runtime.getRuntime().addShutdownHook(new Thread(site::close));
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> settings(Servers servers, String name) {
        Map<String, String> settings = new HashMap<>(JourneySettings.common());
        settings.put("quarkus.datasource.jdbc.url", servers.jdbcUrl());
        settings.put("quarkus.datasource.username", servers.mySql().user());
        settings.put("quarkus.datasource.password", servers.mySql().password());
        settings.put("quarkus.redis.hosts", servers.redis().uri());
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.log.console.json.enabled", "false");
        settings.put("concert.rate-limit.enabled", "true");
        settings.put("concert.rate-limit.enters-per-address", "100000");
        settings.put("concert.rate-limit.charges-per-address", "100000");
        settings.put("concert.seat-lock.lease", "PT4S");
        settings.put("user.timezone", name.equals(FAR) ? "Asia/Seoul" : "UTC");
        if (name.equals(FAR)) {
            settings.put("concert.hold.lasts", "PT8S");
        }
        return settings;
    }

    @Override
    public void close() {
        near.close();
        far.close();
        servers.close();
        try {
            CacheFolder.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
