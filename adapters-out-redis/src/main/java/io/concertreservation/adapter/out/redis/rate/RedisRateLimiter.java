package io.concertreservation.adapter.out.redis.rate;

import io.concertreservation.adapter.out.redis.client.LuaScript;
import io.concertreservation.adapter.out.redis.client.RedisGate;
import io.concertreservation.core.shared.domain.Activity;
import io.concertreservation.core.shared.domain.Allowance;
import io.concertreservation.core.shared.domain.Rate;
import io.concertreservation.core.shared.port.RateLimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One key for each allowance that is not full; those of an activity share a tag, so that a cluster keeps them together. */
@ApplicationScoped
class RedisRateLimiter implements RateLimiter {

    private static final LuaScript TAKE = LuaScript.of(RedisRateLimiter.class, "take.lua");

    private final RedisGate gate;

    RedisRateLimiter(RedisGate gate) {
        this.gate = gate;
    }

    @Override
    public Optional<Duration> take(Activity activity, List<Allowance> allowances) {
        String tag = "{r:" + activity.name().toLowerCase(Locale.ROOT).replace('_', '-') + "}:";
        List<String> keys = allowances.stream().map(one -> tag + one.whose()).toList();
        List<String> rates = allowances.stream()
                .flatMap(one -> Stream.of(micros(one.rate().interval()), micros(tolerance(one.rate()))))
                .toList();
        long wait = TAKE.run(gate, keys, rates).toLong();
        return wait > 0 ? Optional.of(Duration.ofMillis(wait)) : Optional.empty();
    }

    /** How much too early the next one may come. */
    private static Duration tolerance(Rate rate) {
        return rate.per().minus(rate.interval());
    }

    private static String micros(Duration duration) {
        return String.valueOf(duration.toNanos() / 1_000);
    }
}
