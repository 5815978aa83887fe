package io.concertreservation.adapter.out.persistence.sample;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids of the sample: some never change, so that commands with them can be written down; the others follow the clock. */
public final class SampleIds {

    /** A concert whose sale is open. */
    public static final UUID ON_SALE = fixed(0xc01);

    /** A concert whose sale opens some minutes after the sample was loaded. */
    public static final UUID OPENING_SOON = fixed(0xc02);

    /** A concert without a free seat. */
    public static final UUID SOLD_OUT = fixed(0xc03);

    /** The first date of the concert that is on sale. */
    public static final UUID ON_SALE_FIRST_DATE = fixed(0xd010);

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long SUB_MILLISECOND = 0x1000L;
    private static final AtomicLong COUNTER = new AtomicLong(System.nanoTime() & 0xffff_ffffL);

    private SampleIds() {}

    /** A UUID of version 7 that says the same in every installation. */
    static UUID fixed(long number) {
        return new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    /** A new UUID of version 7 of that instant; later calls give greater ones. */
    static UUID next(Instant at) {
        long count = COUNTER.incrementAndGet();
        long high = at.toEpochMilli() << 16 | VERSION_7 | (count / Integer.MAX_VALUE) % SUB_MILLISECOND;
        return new UUID(high, VARIANT | count);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
