package io.concertreservation.adapter.out.redis.queue;

import io.concertreservation.adapter.out.redis.client.LuaScript;
import io.concertreservation.core.queue.port.Slots;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** Ends and lengthens turns; a mark that lives for a day makes each fact count once. */
@ApplicationScoped
class RedisSlots implements Slots {

    private static final LuaScript FREE = Rooms.script("free.lua");
    private static final LuaScript KEEP = Rooms.script("keep.lua");

    private final Rooms rooms;

    RedisSlots(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void free(ConcertId concert, UserId user, UUID cause) {
        rooms.runOnce(FREE, concert, "free", cause, user.value());
    }

    @Override
    public void keep(ConcertId concert, UserId user, Duration atLeast, UUID cause) {
        rooms.runOnce(KEEP, concert, "keep", cause, user.value(), String.valueOf(atLeast.toMillis()));
    }
}
