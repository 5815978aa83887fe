package io.concertreservation.journey.stream;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Streams that are few, impatient and short. */
public class FewStreams implements QuarkusTestProfile {

    static final int AT_MOST = 60;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "concert.stream.at-most", String.valueOf(AT_MOST),
                "concert.stream.heartbeat", "PT1S",
                "concert.stream.patience", "PT4S",
                "concert.stream.longest", "PT8S");
    }
}
