package io.concertreservation.core.event.fake;

import io.concertreservation.core.event.domain.Delivery;
import io.concertreservation.core.event.domain.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** How far a consumer group has come in the stream. */
final class Group {
    final TreeMap<Integer, Taken> pending = new TreeMap<>();
    final List<Event> buried = new ArrayList<>();
    private int taken;

    List<Delivery> next(List<Event> events, int limit, Instant now, Duration redeliverAfter) {
        List<Delivery> next = new ArrayList<>();
        pending.forEach((position, earlier) -> {
            if (next.size() < limit && !earlier.at().plus(redeliverAfter).isAfter(now)) {
                next.add(delivery(events, position, earlier.attempt() + 1));
            }
        });
        while (next.size() < limit && taken < events.size()) {
            next.add(delivery(events, taken++, 1));
        }
        next.forEach(delivery -> pending.put(Integer.valueOf(delivery.position()), new Taken(now, delivery.attempt())));
        return next;
    }

    private static Delivery delivery(List<Event> events, int position, long attempt) {
        return new Delivery(String.valueOf(position), events.get(position), attempt);
    }

    /** When a delivery was last taken, and the how manieth time that was. */
    record Taken(Instant at, long attempt) {}
}
