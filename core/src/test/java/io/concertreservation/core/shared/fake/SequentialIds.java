package io.concertreservation.core.shared.fake;

import io.concertreservation.core.shared.port.Ids;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that ascend one by one from a start that no other maker of ids has; shaped like UUID version 7. */
public final class SequentialIds implements Ids {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final long high = (System.currentTimeMillis() << 16)
            | VERSION
            | ThreadLocalRandom.current().nextLong(1 << 12);
    private final AtomicLong low =
            new AtomicLong(VARIANT | ThreadLocalRandom.current().nextLong(1L << 60));

    @Override
    public UUID next() {
        return new UUID(high, low.incrementAndGet());
    }
}
