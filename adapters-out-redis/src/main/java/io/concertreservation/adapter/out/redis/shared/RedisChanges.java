package io.concertreservation.adapter.out.redis.shared;

import io.concertreservation.adapter.out.redis.client.LuaScript;
import io.concertreservation.adapter.out.redis.client.RedisGate;
import io.concertreservation.core.shared.domain.Mark;
import io.concertreservation.core.shared.port.Changes;
import io.vertx.mutiny.redis.client.Response;
import io.vertx.redis.client.Command;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A hash for each thing, with the era and the number of its changes. */
@ApplicationScoped
class RedisChanges implements Changes {
    private static final LuaScript NOTE = LuaScript.of(RedisChanges.class, "note.lua");
    private static final String KEPT_SECONDS = String.valueOf(Duration.ofDays(1).toSeconds());

    private final RedisGate gate;

    RedisChanges(RedisGate gate) {
        this.gate = gate;
    }

    @Override
    public void note(String thing) {
        NOTE.send(gate, List.of(key(thing)), List.of(UUID.randomUUID().toString(), KEPT_SECONDS));
    }

    @Override
    public Mark mark(String thing) {
        Response answer = gate.ask(Command.HMGET, List.of(key(thing), "era", "number"));
        return answer == null || answer.get(0) == null
                ? Mark.NONE
                : new Mark(answer.get(0).toString(), answer.get(1).toLong());
    }

    private static String key(String thing) {
        return "{" + thing + "}:changes";
    }
}
