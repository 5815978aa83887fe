package io.concertreservation.adapter.out.redis.queue;

import io.concertreservation.adapter.out.redis.client.LuaScript;
import io.concertreservation.adapter.out.redis.client.RedisGate;
import io.concertreservation.core.shared.domain.ConcertId;
import io.vertx.mutiny.redis.client.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The rooms in use. Noting a room again is cheap: each instance does it every five seconds at most, and a room stays
 * listed much longer than that, so that none is dropped while somebody comes. A list that got lost fills again within
 * those seconds; until then nobody is let in.
 */
final class RoomList {

    private static final LuaScript ROOMS = LuaScript.of(RoomList.class, "rooms.lua");
    private static final List<String> KEY = List.of("q:rooms");
    private static final String LISTED_FOR =
            String.valueOf(Duration.ofMinutes(10).toMillis());
    private static final long NOTED_FOR = Duration.ofSeconds(5).toNanos();
    private static final int REMEMBERED = 10_000;

    private final RedisGate gate;
    private final Map<ConcertId, Long> noted = new ConcurrentHashMap<>();

    RoomList(RedisGate gate) {
        this.gate = gate;
    }

    void note(ConcertId concert) {
        long now = System.nanoTime();
        Long last = noted.get(concert);
        if (last != null && now - last < NOTED_FOR) {
            return;
        }
        ROOMS.run(gate, KEY, List.of(LISTED_FOR, concert.value().toString()));
        if (noted.size() >= REMEMBERED) {
            noted.clear();
        }
        noted.put(concert, now);
    }

    Set<ConcertId> all() {
        Response rooms = ROOMS.run(gate, KEY, List.of(LISTED_FOR));
        return StreamSupport.stream(rooms.spliterator(), false)
                .map(room -> new ConcertId(UUID.fromString(room.toString())))
                .collect(Collectors.toSet());
    }
}
