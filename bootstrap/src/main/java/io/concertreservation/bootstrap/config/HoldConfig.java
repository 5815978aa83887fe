package io.concertreservation.bootstrap.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How seats are held. */
@ConfigMapping(prefix = "concert.hold")
public interface HoldConfig {
    /** How long a hold lasts. */
    @WithDefault("PT5M")
    Duration lasts();

    /** How many seats one hold may have. */
    @WithDefault("4")
    int maxSeats();
}
