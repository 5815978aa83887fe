package io.concertreservation.adapter.out.redis.queue;

import io.concertreservation.core.shared.domain.ConcertId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The names of a room's keys; they share a tag, so that a cluster keeps them together. */
record RoomKeys(ConcertId concert) {

    private static final List<String> NAMES =
            List.of("state", "control", "waiting", "away", "active", "unclaimed", "turns", "seen", "waits");

    /** In the order in which the scripts expect them. */
    List<String> all() {
        return NAMES.stream().map(this::key).toList();
    }

    /** With the mark that a fact has taken effect, as the last. */
    List<String> allWithDone(String effect, UUID cause) {
        return Stream.concat(all().stream(), Stream.of(key("done:" + effect + ":" + cause)))
                .toList();
    }

    private String key(String name) {
        return "{q:" + concert.value() + "}:" + name;
    }
}
