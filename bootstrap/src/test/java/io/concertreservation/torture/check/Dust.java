package io.concertreservation.torture.check;

import io.concertreservation.torture.Ending;
import io.concertreservation.torture.queue.Redis;
import io.concertreservation.torture.site.Site;
import io.concertreservation.torture.site.Times;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is still open in MySQL and Redis; all of it has to be gone a while after the last buyer. */
record Dust(Connection mySql, Site site) {

    private static final Pattern EVENT_ID = Pattern.compile("^\\{\"id\":\"([0-9a-f-]+)\"");
    private static final Map<String, String> OPEN_ROWS = Map.of(
            "seats held", "SELECT COUNT(*) AS open FROM seat WHERE state = 'HELD'",
            "reservations held or paying", "SELECT COUNT(*) AS open FROM reservation WHERE state IN ('HELD', 'PAYING')",
            "live seats that are not paid", """
                    SELECT COUNT(*) AS open FROM live_seat l LEFT JOIN reservation r ON r.id = l.reservation_id
                    WHERE NOT (r.state <=> 'PAID')""",
            "events not told", "SELECT COUNT(*) AS open FROM outbox WHERE state <> 'TOLD'",
            "keys without an answer", "SELECT COUNT(*) AS open FROM idempotency_key WHERE answer IS NULL");

    /** Waits until nothing is open any more, and gives what still is when that should long be over. */
    List<String> settle() throws IOException, SQLException {
        Times times = site.times();
        Duration longest = Stream.of(times.hold(), times.lease(), times.activeFor(), times.placeKeptFor())
                .max(Duration::compareTo)
                .orElseThrow()
                .plus(times.redeliverAfter())
                .plus(Times.SWEEP)
                .plus(Times.BUSY.multipliedBy(2));
        long start = System.nanoTime();
        Ending never = new Ending();
        List<String> open = open();
        while (!open.isEmpty() && System.nanoTime() - start < longest.toNanos()) {
            never.letPass(Duration.ofMillis(300));
            open = open();
        }
        return open;
    }

    private List<String> open() throws IOException, SQLException {
        List<String> open = new ArrayList<>();
        for (Map.Entry<String, String> rows : OPEN_ROWS.entrySet()) {
            note(open, rows.getKey(), Row.of(mySql, rows.getValue()).getFirst().number("open"));
        }
        try (Redis redis = redis()) {
            note(open, "locks on seats", redis.list("KEYS", "{s:*}:lock:*").size());
            note(open, "dead letters", redis.list("KEYS", "*:dead:*").size());
            for (String kind : List.of("waiting", "away", "active", "unclaimed")) {
                note(
                        open,
                        "rooms with people " + kind,
                        redis.list("KEYS", "{q:*}:" + kind).size());
            }
            for (Object group : groups(redis)) {
                note(open, "deliveries that nobody acknowledged", pending(redis, group));
            }
        }
        return open;
    }

    private static void note(List<String> open, String what, long many) {
        if (many > 0) {
            open.add(many + " " + what);
        }
    }

    private static List<?> groups(Redis redis) throws IOException {
        return "stream".equals(redis.ask("TYPE", "events")) ? redis.list("XINFO", "GROUPS", "events") : List.of();
    }

    private static long pending(Redis redis, Object group) throws IOException {
        String name = String.valueOf(((List<?>) group).get(1));
        return Long.parseLong(
                String.valueOf(redis.list("XPENDING", "events", name).getFirst()));
    }

    /** The ids of the events in the stream, from the first to the last. */
    List<String> stream() throws IOException {
        try (Redis redis = redis()) {
            return redis.list("XRANGE", "events", "-", "+").stream()
                    .map(entry -> String.valueOf(((List<?>) ((List<?>) entry).get(1)).get(1)))
                    .flatMap(text -> EVENT_ID.matcher(text).results())
                    .map(found -> found.group(1))
                    .toList();
        }
    }

    private Redis redis() throws IOException {
        return new Redis(site.servers().redis().port());
    }
}
