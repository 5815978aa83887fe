package io.concertreservation.bootstrap.config;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** The keys that seal queue tokens. */
@ConfigMapping(prefix = "concert.queue-token")
public interface QueueTokenConfig {
    /**
     * {@code name:base64} each, at least 32 bytes. The first one seals, all of them open: to rotate, put a new one in
     * front and drop the last one when the tokens sealed with it are over.
     */
    List<String> keys();
}
