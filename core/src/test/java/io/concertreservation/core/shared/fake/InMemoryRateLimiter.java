package io.concertreservation.core.shared.fake;

import io.concertreservation.core.shared.domain.Activity;
import io.concertreservation.core.shared.domain.Allowance;
import io.concertreservation.core.shared.port.RateLimiter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Rates in memory: for each bucket, how many nanoseconds of allowance are used up at an instant. */
public final class InMemoryRateLimiter implements RateLimiter {
    private record Bucket(Activity activity, String whose) {}

    private final Map<Bucket, Long> due = new HashMap<>();
    private final LongSupplier nanos;

    public InMemoryRateLimiter(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Override
    public synchronized Optional<Duration> take(Activity activity, List<Allowance> allowances) {
        long now = nanos.getAsLong();
        long wait = allowances.stream()
                .mapToLong(one -> due(activity, one, now)
                        + one.rate().interval().toNanos()
                        - one.rate().per().toNanos()
                        - now)
                .max()
                .orElse(0);
        if (wait > 0) {
            return Optional.of(Duration.ofNanos(wait));
        }
        allowances.forEach(one -> due.put(
                new Bucket(activity, one.whose()),
                due(activity, one, now) + one.rate().interval().toNanos()));
        return Optional.empty();
    }

    private long due(Activity activity, Allowance one, long now) {
        return Math.max(now, due.getOrDefault(new Bucket(activity, one.whose()), now));
    }
}
