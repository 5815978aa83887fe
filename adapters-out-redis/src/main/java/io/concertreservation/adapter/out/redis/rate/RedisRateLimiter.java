package io.concertreservation.adapter.out.redis.rate;

import io.concertreservation.adapter.out.redis.client.LuaScript;
import io.concertreservation.adapter.out.redis.client.RedisGate;
import io.concertreservation.core.shared.domain.Activity;
import io.concertreservation.core.shared.domain.Allowance;
import io.concertreservation.core.shared.domain.Gathering;
import io.concertreservation.core.shared.domain.Gathering.Asked;
import io.concertreservation.core.shared.domain.Rate;
import io.concertreservation.core.shared.port.RateLimiter;
import io.vertx.mutiny.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One key for each allowance that is not full; those of an activity share a tag, so that a cluster keeps them together. All
 * who ask at the same time share a round trip.
 */
@ApplicationScoped
class RedisRateLimiter implements RateLimiter {

    private static final LuaScript TAKE = LuaScript.of(RedisRateLimiter.class, "take.lua");

    /** What one round trip takes without keeping others waiting for long. */
    private static final int MOST = 500;

    private final RedisGate gate;
    private final Map<Activity, Gathering<List<Allowance>, Optional<Duration>>> desks = new EnumMap<>(Activity.class);

    RedisRateLimiter(RedisGate gate) {
        this.gate = gate;
        for (Activity activity : Activity.values()) {
            String tag = "{r:" + activity.name().toLowerCase(Locale.ROOT).replace('_', '-') + "}:";
            desks.put(activity, new Gathering<>(MOST, people -> takeForAll(tag, people)));
        }
    }

    @Override
    public Optional<Duration> take(Activity activity, List<Allowance> allowances) {
        return Objects.requireNonNull(desks.get(activity), "each has one").ask(allowances);
    }

    private void takeForAll(String tag, List<Asked<List<Allowance>, Optional<Duration>>> people) {
        List<String> keys = new ArrayList<>();
        List<String> rates = new ArrayList<>();
        for (Asked<List<Allowance>, ?> one : people) {
            rates.add(String.valueOf(one.question().size()));
            for (Allowance allowance : one.question()) {
                keys.add(tag + allowance.whose());
                rates.add(micros(allowance.rate().interval()));
                rates.add(micros(tolerance(allowance.rate())));
            }
        }
        Response waits = TAKE.run(gate, keys, rates);
        for (int i = 0; i < people.size(); i++) {
            people.get(i).answer(untilThen(waits.get(i).toLong()));
        }
    }

    private static Optional<Duration> untilThen(long millis) {
        return millis > 0 ? Optional.of(Duration.ofMillis(millis)) : Optional.empty();
    }

    /** How much too early the next one may come. */
    private static Duration tolerance(Rate rate) {
        return rate.per().minus(rate.interval());
    }

    private static String micros(Duration duration) {
        return String.valueOf(duration.toNanos() / 1_000);
    }
}
