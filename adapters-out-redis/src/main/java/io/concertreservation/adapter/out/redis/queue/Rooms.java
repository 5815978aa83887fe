package io.concertreservation.adapter.out.redis.queue;

import io.concertreservation.adapter.out.redis.client.LuaScript;
import io.concertreservation.adapter.out.redis.client.RedisGate;
import io.concertreservation.core.shared.domain.ConcertId;
import io.vertx.mutiny.redis.client.Response;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Runs the rooms' scripts, each in one call, with the keys and settings that all of them take. */
@Singleton
class Rooms {

    private final RedisGate gate;
    private final RoomList list;
    private final List<String> settings;

    @Inject
    Rooms(RedisGate gate, QueueConfig config) {
        this(gate, config.settings());
    }

    Rooms(RedisGate gate, QueueSettings settings) {
        this.gate = gate;
        this.list = new RoomList(gate);
        this.settings = settings.arguments();
    }

    /** A script that goes on where the rooms' common part ends. */
    static LuaScript script(String file) {
        return LuaScript.of(Rooms.class, "room.lua", file);
    }

    Response run(LuaScript script, ConcertId concert, String... arguments) {
        return script.run(gate, new RoomKeys(concert).all(), with(arguments));
    }

    /** Runs a script that takes effect once for its cause. */
    void runOnce(LuaScript script, ConcertId concert, String effect, UUID cause, String... arguments) {
        script.run(gate, new RoomKeys(concert).allWithDone(effect, cause), with(arguments));
    }

    void noteInUse(ConcertId concert) {
        list.note(concert);
    }

    Set<ConcertId> inUse() {
        return list.all();
    }

    /** The first argument names the era, in case that this call begins one. */
    private List<String> with(String... arguments) {
        Stream<String> common = Stream.concat(Stream.of(UUID.randomUUID().toString()), settings.stream());
        return Stream.concat(common, Stream.of(arguments)).toList();
    }
}
