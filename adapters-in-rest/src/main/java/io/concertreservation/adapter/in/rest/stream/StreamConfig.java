package io.concertreservation.adapter.in.rest.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many streams an instance keeps open, and for how long. */
@ConfigMapping(prefix = "concert.stream")
public interface StreamConfig {
    /** How many streams an instance has at most; whoever comes then is told to poll. */
    @WithDefault("5000")
    int atMost();

    /** How often there is a round in which all who listen are told what is new. */
    @WithDefault("PT1S")
    Duration every();

    /** After so much silence something is sent, so that nobody between takes the stream for dead. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** Whoever takes nothing of what is sent for so long is cut off. */
    @WithDefault("PT30S")
    Duration patience();

    /** After so long a stream ends, and the client opens another one. */
    @WithDefault("PT30M")
    Duration longest();
}
