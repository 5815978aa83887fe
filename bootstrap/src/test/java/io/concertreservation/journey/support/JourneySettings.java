package io.concertreservation.journey.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;

/** How the service is set for journeys: keys of our own, a free port, and a queue that is wide open unless narrowed. */
public final class JourneySettings implements QuarkusTestResourceLifecycleManager {

    /** What every service under test needs, in this JVM or in another. */
    public static Map<String, String> common() {
        return Map.of(
                "mp.jwt.verify.publickey",
                Keys.publicKey(),
                "concert.queue-token.keys",
                Keys.sealKey(),
                "concert.queue.admissions-per-minute",
                "600000",
                "concert.queue.active-at-most",
                "10000",
                // The clock of the tests goes to and fro, so the latest concert need not be the newest one.
                "concert.metrics.queues-at-most",
                "10000",
                // All of the crowds come from one address.
                "concert.rate-limit.enabled",
                "false");
    }

    @Override
    public Map<String, String> start() {
        // Far from UTC, where the database is: no journey may depend on the host's zone.
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
        Map<String, String> settings = new HashMap<>(common());
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
