package io.concertreservation.journey.queue;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A queue whose times are a few seconds. */
public class ShortTimes implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "concert.queue.active-for", "PT4S",
                "concert.queue.claim-within", "PT2S",
                "concert.queue.away-after", "PT4S",
                "concert.queue.place-kept-for", "PT8S");
    }
}
