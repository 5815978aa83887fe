package io.concertreservation.bench.site;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.UUID;

/** The values of holds and payments that bare statements make; what they leave is as true as what the service leaves. */
public final class BareOrders {

    private static final int SHARDS = 16;
    private static final int ROW = 50;

    private final Crowd crowd;
    private final Sale sale;
    private final Samples samples;
    private final long[] balances;
    private final Queue<Map<String, Object>> held = new ArrayDeque<>();
    private final SplittableRandom chance = new SplittableRandom(7);
    private int next;

    public BareOrders(Crowd crowd, Sale sale, Samples samples, long balance) {
        this.crowd = crowd;
        this.sale = sale;
        this.samples = samples;
        this.balances = new long[crowd.size()];
        Arrays.fill(balances, balance);
    }

    /** The next seat for the next buyer. */
    public Map<String, Object> hold() {
        if (!sale.has(next)) {
            throw new NoSuchElementException("All seats are held");
        }
        Sale.Wish wish = sale.wish(next++);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        UUID reservation = id();
        Map<String, Object> values = common("hold", "seats-held", reservation, wish.buyer(), now);
        values.put("concert", bytes(UUID.fromString(wish.show().concert())));
        values.put("schedule", bytes(UUID.fromString(wish.show().schedule())));
        values.put("section", bytes(UUID.fromString(wish.show().section())));
        values.put("seat", wish.seat());
        values.put("row", wish.buyer() / ROW + 1);
        values.put("place", wish.buyer() % ROW + 1);
        values.put("price", Hall.PRICE);
        values.put("until", utc(now.plus(Machine.HOLD)));
        String shared =
                "\"reservation\":\"%s\",\"user\":\"%s\",\"concert\":\"%s\",\"schedule\":\"%s\",\"seats\":\"%d\",\"amount\":\"%d\""
                        .formatted(
                                reservation,
                                crowd.names().get(wish.buyer()),
                                wish.show().concert(),
                                wish.show().schedule(),
                                wish.seat(),
                                Hall.PRICE);
        values.put(
                "facts",
                "{%s,\"expiresAt\":\"%s\",\"holdSeconds\":\"%d\"}"
                        .formatted(shared, now.plus(Machine.HOLD), Machine.HOLD.toSeconds()));
        held.add(Map.of("buyer", wish.buyer(), "id", reservation, "seat", wish.seat(), "shared", shared));
        return values;
    }

    /** A payment for the hold that was made first. */
    public Map<String, Object> payment() {
        Map<String, Object> hold = held.remove();
        int buyer = (int) hold.get("buyer");
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        UUID payment = id();
        Map<String, Object> values = common("pay", "reservation-paid", (UUID) hold.get("id"), buyer, now);
        values.put("paying", "PAYING");
        values.put("paid", "PAID");
        values.put("seat", hold.get("seat"));
        values.put("kind", "PAYMENT");
        values.put("counterpart", "system:sales");
        values.put("payment", bytes(payment));
        values.put("entry", bytes(id()));
        values.put("counter", bytes(id()));
        values.put("amount", Hall.PRICE);
        values.put("entryAmount", -Hall.PRICE);
        values.put("before", balances[buyer]);
        balances[buyer] -= Hall.PRICE;
        values.put("after", balances[buyer]);
        values.put("facts", "{%s,\"payment\":\"%s\"}".formatted(hold.get("shared"), payment));
        return values;
    }

    private Map<String, Object> common(String operation, String type, UUID reservation, int buyer, Instant now) {
        String aggregate = "reservation/" + reservation;
        Map<String, Object> values = new HashMap<>();
        values.put("user", crowd.names().get(buyer));
        values.put("operation", operation);
        values.put("key", "bare-" + operation + "-" + reservation);
        values.put("fingerprint", samples.of(operation).fingerprint());
        values.put("answer", samples.of(operation).answer());
        values.put("reservation", bytes(reservation));
        values.put("now", utc(now));
        values.put("held", "HELD");
        values.put("aggregate", aggregate);
        values.put("event", bytes(id()));
        values.put("shard", Math.floorMod(aggregate.hashCode(), SHARDS));
        values.put("type", type);
        values.put("version", 1);
        return values;
    }

    /** In the order of making, as the service's are. */
    private UUID id() {
        long millis = Instant.now().toEpochMilli();
        return new UUID((millis << 16) + 0x7000 + (next & 0xfff), (chance.nextLong() >>> 2) | Long.MIN_VALUE);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
