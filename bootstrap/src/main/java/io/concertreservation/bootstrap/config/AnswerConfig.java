package io.concertreservation.bootstrap.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the answers under idempotency keys are kept. */
@ConfigMapping(prefix = "concert.answers")
public interface AnswerConfig {
    /** At least 24 hours, as promised. */
    @WithDefault("PT48H")
    Duration keptFor();
}
