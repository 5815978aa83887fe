package io.concertreservation.adapter.out.redis.queue;

import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueTimes;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The defaults of a queue, as the operator of the service sets them. */
@ConfigMapping(prefix = "concert.queue")
interface QueueConfig {

    @WithDefault("OPEN")
    QueueMode mode();

    @WithDefault("600")
    long admissionsPerMinute();

    @WithDefault("100")
    long activeAtMost();

    @WithDefault("PT10M")
    Duration activeFor();

    @WithDefault("PT1M")
    Duration claimWithin();

    @WithDefault("PT30S")
    Duration awayAfter();

    @WithDefault("PT10M")
    Duration placeKeptFor();

    @WithDefault("PT1S")
    Duration tick();

    default QueueSettings settings() {
        return new QueueSettings(
                mode(),
                new QueueLimits(admissionsPerMinute(), activeAtMost()),
                new QueueTimes(activeFor(), claimWithin(), awayAfter(), placeKeptFor()),
                tick());
    }
}
