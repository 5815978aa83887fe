package io.concertreservation.adapter.out.redis.event;

import io.concertreservation.adapter.out.redis.client.LuaScript;
import io.concertreservation.adapter.out.redis.client.RedisGate;
import io.vertx.mutiny.redis.client.Response;
import io.vertx.redis.client.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** This instance as one consumer of a group. */
final class ConsumerGroup {

    private static final String BEGINNING = "0-0";

    private static final LuaScript FORGET = LuaScript.of(ConsumerGroup.class, "forget-consumers.lua");

    private final RedisGate gate;
    private final EventSettings settings;
    private final String name = UUID.randomUUID().toString();
    private final Map<String, String> cursors = new ConcurrentHashMap<>();

    ConsumerGroup(RedisGate gate, EventSettings settings) {
        this.gate = gate;
        this.settings = settings;
    }

    /** Entries that a consumer took and did not acknowledge in time. The search goes on where the last one ended. */
    List<StreamEntry> takeOver(String group, int limit) {
        String from = cursors.getOrDefault(group, BEGINNING);
        String idle = String.valueOf(settings.redeliverAfter().toMillis());
        Response claimed = gate.ask(
                Command.XAUTOCLAIM,
                List.of(settings.stream(), group, name, idle, from, "COUNT", String.valueOf(limit)));
        if (claimed == null) {
            return List.of();
        }
        if (cursors.put(group, claimed.get(0).toString()) == null) {
            forgetOthers(group);
        }
        List<StreamEntry> entries = new ArrayList<>();
        for (Response entry : claimed.get(1)) {
            // An entry that the stream has forgotten meanwhile is empty in Redis 6.2.
            if (entry != null && entry.size() > 1 && entry.get(1) != null) {
                entries.add(StreamEntry.of(entry, attempt(group, entry.get(0).toString())));
            }
        }
        return entries;
    }

    /** Every start of an instance makes a consumer, so every start forgets those that are gone for good. */
    private void forgetOthers(String group) {
        String silent = String.valueOf(settings.forgetConsumersAfter().toMillis());
        FORGET.run(gate, List.of(settings.stream()), List.of(group, silent));
    }

    private long attempt(String group, String position) {
        Response pending = gate.ask(Command.XPENDING, List.of(settings.stream(), group, position, position, "1"));
        return pending == null || pending.size() == 0
                ? 1
                : pending.get(0).get(3).toLong();
    }

    /** Entries that nobody in the group has taken yet. */
    List<StreamEntry> takeNew(String group, int limit) {
        Response read = gate.ask(
                Command.XREADGROUP,
                List.of("GROUP", group, name, "COUNT", String.valueOf(limit), "STREAMS", settings.stream(), ">"));
        List<StreamEntry> entries = new ArrayList<>();
        for (Response entry : entriesOf(read)) {
            entries.add(StreamEntry.of(entry, 1));
        }
        return entries;
    }

    /** The newer protocol answers with a map from stream to entries, the older one with a list of pairs. */
    private Iterable<Response> entriesOf(@Nullable Response read) {
        if (read == null || read.size() == 0) {
            return List.of();
        }
        return read.isMap() ? read.get(settings.stream()) : read.get(0).get(1);
    }
}
