package io.concertreservation.torture.queue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One room at one moment, by the clock of Redis in milliseconds.
 *
 * @param era the life of the room
 * @param waiting ticket number by user, of those in line and present
 * @param turns ticket number by user, of those inside
 * @param until the end of the turn by user
 * @param claims until when to show up, by user, of those not yet seen inside
 */
record Sight(
        long at,
        String era,
        Map<String, Long> waiting,
        Map<String, Long> turns,
        Map<String, Long> until,
        Map<String, Long> claims) {

    private static final String SCRIPT = """
            local clock = redis.call('TIME')
            return {clock[1] * 1000 + math.floor(clock[2] / 1000), redis.call('HGET', KEYS[1], 'era') or '',
                redis.call('ZRANGE', KEYS[2], 0, -1, 'WITHSCORES'), redis.call('HGETALL', KEYS[3]),
                redis.call('ZRANGE', KEYS[4], 0, -1, 'WITHSCORES'), redis.call('ZRANGE', KEYS[5], 0, -1, 'WITHSCORES')}
            """;

    /** Nothing when the room does not exist. */
    static Optional<Sight> of(Redis redis, String concert) throws IOException {
        String room = "{q:" + concert + "}:";
        List<?> parts = redis.list(
                "EVAL",
                SCRIPT,
                "5",
                room + "state",
                room + "waiting",
                room + "turns",
                room + "active",
                room + "unclaimed");
        String era = String.valueOf(parts.get(1));
        return era.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sight(
                        Long.parseLong(String.valueOf(parts.getFirst())),
                        era,
                        numbers(parts.get(2)),
                        numbers(parts.get(3)),
                        numbers(parts.get(4)),
                        numbers(parts.get(5))));
    }

    private static Map<String, Long> numbers(Object pairs) {
        Map<String, Long> numbers = new HashMap<>();
        if (pairs instanceof List<?> flat) {
            for (int i = 0; i < flat.size(); i += 2) {
                double number = Double.parseDouble(String.valueOf(flat.get(i + 1)));
                numbers.put(String.valueOf(flat.get(i)), (long) number);
            }
        }
        return numbers;
    }
}
