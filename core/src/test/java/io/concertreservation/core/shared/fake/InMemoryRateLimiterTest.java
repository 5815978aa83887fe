package io.concertreservation.core.shared.fake;

import io.concertreservation.core.shared.port.RateLimiter;
import io.concertreservation.core.shared.port.RateLimiterContract;

final class InMemoryRateLimiterTest extends RateLimiterContract {
    private final InMemoryRateLimiter limiter = new InMemoryRateLimiter(System::nanoTime);

    @Override
    protected RateLimiter limiter() {
        return limiter;
    }
}
