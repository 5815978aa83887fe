package io.concertreservation.bootstrap.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events are told and handled. */
@ConfigMapping(prefix = "concert.events")
public interface EventConfig {
    /** The pause after the first failure to tell an event; it doubles with each further one. */
    @WithDefault("PT1S")
    Duration retryFirst();

    /** What a pause grows to. */
    @WithDefault("PT5M")
    Duration retryLongest();

    /** After how many failures an event is a dead letter. */
    @WithDefault("10")
    int retryAttempts();

    /** After how many failed deliveries a consumer buries an event. */
    @WithDefault("5")
    int deliveries();

    /** How long told events are kept in the outbox. */
    @WithDefault("P7D")
    Duration keptFor();
}
