package io.concertreservation.core.shared.usecase;

import io.concertreservation.core.shared.domain.Activity;
import io.concertreservation.core.shared.domain.Allowance;
import io.concertreservation.core.shared.domain.RateRules;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.RateLimiter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Limits what has rules; while nobody can count, only the queue is closed, which needs the same store anyway. */
public final class LimitRateService implements LimitRate {
    private final RateLimiter limiter;
    private final Map<Activity, RateRules> rules;

    public LimitRateService(RateLimiter limiter, Map<Activity, RateRules> rules) {
        this.limiter = limiter;
        this.rules = Map.copyOf(rules);
    }

    @Override
    public void require(Activity activity, Optional<UserId> user, String address) {
        RateRules wanted = rules.get(activity);
        if (wanted != null) {
            take(activity, allowances(wanted, user, address)).ifPresent(wait -> {
                throw tooOften(wait);
            });
        }
    }

    private Optional<Duration> take(Activity activity, List<Allowance> allowances) {
        try {
            return limiter.take(activity, allowances);
        } catch (Refusal refusal) {
            if (activity != Activity.ENTER_QUEUE && Refusal.isUnavailable(refusal)) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private static List<Allowance> allowances(RateRules wanted, Optional<UserId> user, String address) {
        List<Allowance> allowances = new ArrayList<>();
        allowances.add(new Allowance("address:" + address, wanted.perAddress()));
        wanted.perUser()
                .ifPresent(rate -> user.ifPresent(one -> allowances.add(new Allowance("user:" + one.value(), rate))));
        return allowances;
    }

    private static Refusal tooOften(Duration wait) {
        long seconds = Math.max(1, Math.ceilDiv(wait.toMillis(), 1_000));
        return new Refusal(
                SharedReason.TOO_OFTEN,
                "You, or others at your address, ask for this too often. Ask again in %d s.".formatted(seconds),
                Duration.ofSeconds(seconds));
    }
}
