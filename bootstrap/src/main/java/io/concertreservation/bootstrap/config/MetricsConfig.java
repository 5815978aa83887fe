package io.concertreservation.bootstrap.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is measured now and then. */
@ConfigMapping(prefix = "concert.metrics")
public interface MetricsConfig {
    /** How often queues, events and lock waits are looked at. */
    @WithDefault("PT5S")
    Duration every();

    /** How many queues are shown one by one; the newest concerts are. */
    @WithDefault("50")
    int queuesAtMost();
}
