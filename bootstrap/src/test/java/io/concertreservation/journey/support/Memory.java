package io.concertreservation.journey.support;

import io.concertreservation.adapter.out.redis.server.TestRedis;
import io.concertreservation.torture.queue.Redis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A look at, or a hand on, what Redis remembers, behind the service's back. */
public final class Memory {

    private Memory() {}

    /** As if Redis had been lost with all that it knew, and come back. */
    public static void isLost() {
        ask("FLUSHALL");
    }

    /** Removes all keys of that pattern. */
    public static void forgets(String pattern) {
        for (Object key : list("KEYS", pattern)) {
            ask("DEL", key.toString());
        }
    }

    public static void tells(String stream, Map<String, String> message) {
        List<String> words = new ArrayList<>(List.of("XADD", stream, "*"));
        message.forEach((name, value) -> words.addAll(List.of(name, value)));
        ask(words.toArray(String[]::new));
    }

    /** All messages of that stream, the oldest first. */
    public static List<Map<String, String>> told(String stream) {
        return list("XRANGE", stream, "-", "+").stream()
                .map(entry -> message((List<?>) ((List<?>) entry).get(1)))
                .toList();
    }

    private static Map<String, String> message(List<?> words) {
        Map<String, String> message = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            message.put(words.get(i).toString(), words.get(i + 1).toString());
        }
        return message;
    }

    private static List<?> list(String... words) {
        return ask(words) instanceof List<?> list ? list : List.of();
    }

    private static @Nullable Object ask(String... words) {
        URI address = URI.create(TestRedis.shared().uri());
        try (Redis redis = new Redis(address.getHost(), address.getPort())) {
            return redis.ask(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
