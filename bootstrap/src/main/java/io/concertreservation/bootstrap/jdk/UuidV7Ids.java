package io.concertreservation.bootstrap.jdk;

import io.concertreservation.core.shared.port.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUID version 7 (RFC 9562, section 5.7, method 3 of section 6.2): 60 bits of time in units of 1/4096 ms, made strictly
 * ascending within this instance, then 62 random bits, which keep instances apart.
 */
@ApplicationScoped
class UuidV7Ids implements Ids {
    private static final int FRACTION_BITS = 12;
    private static final long TICKS_PER_MILLI = 1L << FRACTION_BITS;
    private static final long MICROS_PER_MILLI = 1_000;
    private static final long VERSION = 7L << 12;
    private static final long VARIANT = 1L << 63;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    UuidV7Ids(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long ticks = last.accumulateAndGet(ticksNow(), (before, now) -> Math.max(before + 1, now));
        long high = (ticks >>> FRACTION_BITS << 16) | VERSION | (ticks & 0xfff);
        return new UUID(high, VARIANT | random.nextLong() >>> 2);
    }

    private long ticksNow() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        return Math.multiplyExact(micros, TICKS_PER_MILLI) / MICROS_PER_MILLI;
    }
}
