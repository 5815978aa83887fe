package io.concertreservation.bootstrap.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The audit trail. */
@ConfigMapping(prefix = "concert.trail")
public interface TrailConfig {
    /** How long it is kept what organizers and operators did. */
    @WithDefault("P730D")
    Duration keptFor();
}
