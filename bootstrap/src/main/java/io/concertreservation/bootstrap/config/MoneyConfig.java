package io.concertreservation.bootstrap.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What may be charged and refunded. */
@ConfigMapping(prefix = "concert.money")
public interface MoneyConfig {
    /** The most that may be charged at once, in won. */
    @WithDefault("10000000")
    long chargeAtMost();

    /** How long before the show refunds end. */
    @WithDefault("P1D")
    Duration refundCutOff();
}
