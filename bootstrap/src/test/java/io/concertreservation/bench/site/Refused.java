package io.concertreservation.bench.site;

import io.concertreservation.bench.load.Ask;
import io.concertreservation.bench.load.Feed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Holds of one seat by one buyer after the other, each time under a new key. */
public final class Refused {

    private static final String KEY = "bench-00000000000000";
    private static final AtomicLong KEYS = new AtomicLong();

    private final List<byte[]> templates;
    private final int[] keyEnds;

    public Refused(Crowd crowd, List<String> tokens, String schedule, long seat) {
        templates = IntStream.range(0, tokens.size())
                .mapToObj(i -> Requests.hold(crowd.access().get(i), tokens.get(i), KEY, schedule, seat))
                .toList();
        keyEnds = templates.stream()
                .mapToInt(bytes -> new String(bytes, StandardCharsets.US_ASCII).indexOf(KEY) + KEY.length())
                .toArray();
    }

    public Feed feed() {
        int[] at = {0};
        return () -> new Ask(request(at[0]++ % templates.size()));
    }

    /** One request of each of them. */
    public List<byte[]> all() {
        return IntStream.range(0, templates.size()).mapToObj(this::request).toList();
    }

    private byte[] request(int buyer) {
        byte[] request = templates.get(buyer).clone();
        long key = KEYS.incrementAndGet();
        for (int i = keyEnds[buyer] - 1; key > 0; i--) {
            request[i] = (byte) ('0' + key % 10);
            key /= 10;
        }
        return request;
    }
}
