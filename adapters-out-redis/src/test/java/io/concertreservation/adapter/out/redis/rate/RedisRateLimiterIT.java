package io.concertreservation.adapter.out.redis.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.redis.client.OnEachRedis;
import io.concertreservation.adapter.out.redis.client.RedisGate;
import io.concertreservation.adapter.out.redis.client.RedisKind;
import io.concertreservation.core.shared.domain.Activity;
import io.concertreservation.core.shared.domain.Allowance;
import io.concertreservation.core.shared.domain.Rate;
import io.concertreservation.core.shared.port.RateLimiter;
import io.concertreservation.core.shared.port.RateLimiterContract;
import io.vertx.redis.client.Command;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnEachRedis
class RedisRateLimiterIT extends RateLimiterContract {

    private final RedisGate gate;
    private final RedisRateLimiter limiter;

    RedisRateLimiterIT(RedisKind redis) {
        gate = redis.gate();
        limiter = new RedisRateLimiter(gate);
    }

    @Override
    protected RateLimiter limiter() {
        return limiter;
    }

    @Test
    void an_allowance_that_is_full_again_is_forgotten() {
        String whose = "user:" + UUID.randomUUID();
        Rate rate = new Rate(10, Duration.ofMinutes(10));

        limiter.take(Activity.GET_TOKEN, List.of(new Allowance(whose, rate)));
        limiter.take(Activity.GET_TOKEN, List.of(new Allowance(whose, rate)));

        long life = gate.ask(Command.PTTL, List.of("{r:get-token}:" + whose)).toLong();
        assertThat(Duration.ofMillis(life)).isBetween(Duration.ofSeconds(110), Duration.ofMinutes(2));
    }
}
