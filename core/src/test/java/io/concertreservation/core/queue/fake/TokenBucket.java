package io.concertreservation.core.queue.fake;

import java.time.Duration;
import java.time.Instant;

/** Admissions that may be given at the moment: they come with time, and two ticks' worth or one can be kept. */
final class TokenBucket {
    private static final long COST = Duration.ofMinutes(1).toNanos();

    private final Duration tick;
    private long perMinute;
    private long credit;
    private Instant filledAt;

    TokenBucket(Duration tick, long perMinute, Instant now) {
        this.tick = tick;
        this.perMinute = perMinute;
        this.credit = capacity();
        this.filledAt = now;
    }

    /** How many may be let in now. */
    long available(Instant now) {
        Duration most = tick.multipliedBy(2).plus(Duration.ofNanos(COST / perMinute + 1));
        Duration passed = Duration.between(filledAt, now);
        credit = Math.min(capacity(), credit + (passed.compareTo(most) < 0 ? passed : most).toNanos() * perMinute);
        filledAt = now;
        return credit / COST;
    }

    void take(long admissions) {
        credit = Math.max(0, credit - admissions * COST);
    }

    void giveBack(long admissions) {
        credit = Math.min(capacity(), credit + admissions * COST);
    }

    void rate(long wanted, Instant now) {
        available(now);
        perMinute = wanted;
        credit = Math.min(capacity(), credit);
    }

    private long capacity() {
        return Math.max(COST, 2 * tick.toNanos() * perMinute);
    }
}
