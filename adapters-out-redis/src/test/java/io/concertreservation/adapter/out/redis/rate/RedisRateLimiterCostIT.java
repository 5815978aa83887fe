package io.concertreservation.adapter.out.redis.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.redis.client.RedisGate;
import io.concertreservation.adapter.out.redis.client.TestGate;
import io.concertreservation.core.shared.domain.Activity;
import io.concertreservation.core.shared.domain.Allowance;
import io.concertreservation.core.shared.domain.Rate;
import io.concertreservation.core.shared.fake.Crowd;
import io.vertx.redis.client.Command;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RedisRateLimiterCostIT {

    private static final Pattern RUNS = Pattern.compile("cmdstat_eval(?:sha)?:calls=(\\d+)");
    private static final Rate RATE = new Rate(3, Duration.ofHours(1));

    private final RedisGate gate = TestGate.shared();
    private final RedisRateLimiter limiter = new RedisRateLimiter(gate);

    @Test
    void people_who_ask_at_the_same_time_share_round_trips() {
        int people = 400;
        take();
        long before = runs();

        Crowd.of(people, i -> take());

        assertThat(runs() - before).isLessThan(people / 4);
    }

    private boolean take() {
        return limiter.take(Activity.CHARGE, List.of(new Allowance("user:" + UUID.randomUUID(), RATE)))
                .isEmpty();
    }

    private long runs() {
        return RUNS.matcher(String.valueOf(gate.ask(Command.INFO, List.of("commandstats"))))
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }
}
