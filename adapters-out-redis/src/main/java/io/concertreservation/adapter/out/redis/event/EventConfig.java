package io.concertreservation.adapter.out.redis.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the operator of the service wants events kept and delivered. */
@ConfigMapping(prefix = "concert.event-stream")
interface EventConfig {

    @WithDefault("events")
    String key();

    @WithDefault("1000000")
    long keepAbout();

    @WithDefault("PT30S")
    Duration redeliverAfter();

    @WithDefault("PT1H")
    Duration forgetConsumersAfter();

    default EventSettings settings() {
        return new EventSettings(key(), keepAbout(), redeliverAfter(), forgetConsumersAfter());
    }
}
