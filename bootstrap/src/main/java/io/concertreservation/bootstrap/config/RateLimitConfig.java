package io.concertreservation.bootstrap.config;

import io.concertreservation.core.shared.domain.Activity;
import io.concertreservation.core.shared.domain.Rate;
import io.concertreservation.core.shared.domain.RateRules;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How often people may ask, each number both at once and in each {@link #per()}. */
@ConfigMapping(prefix = "concert.rate-limit")
public interface RateLimitConfig {
    @WithDefault("true")
    boolean enabled();

    @WithDefault("PT1M")
    Duration per();

    /** Entering queues, which includes entering again. */
    @WithDefault("30")
    long entersPerUser();

    /** Many people share an address: a household, an office, a carrier. */
    @WithDefault("600")
    long entersPerAddress();

    @WithDefault("30")
    long chargesPerUser();

    @WithDefault("600")
    long chargesPerAddress();

    /** Of the demo. */
    @WithDefault("600")
    long tokensPerAddress();

    default Map<Activity, RateRules> rules() {
        return enabled()
                ? Map.of(
                        Activity.ENTER_QUEUE, rules(Optional.of(entersPerUser()), entersPerAddress()),
                        Activity.CHARGE, rules(Optional.of(chargesPerUser()), chargesPerAddress()),
                        Activity.GET_TOKEN, rules(Optional.empty(), tokensPerAddress()))
                : Map.of();
    }

    private RateRules rules(Optional<Long> perUser, long perAddress) {
        return new RateRules(perUser.map(times -> new Rate(times, per())), new Rate(perAddress, per()));
    }
}
