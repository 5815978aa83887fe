package io.concertreservation.adapter.out.redis.queue;

import io.concertreservation.adapter.out.redis.client.LuaScript;
import io.concertreservation.core.queue.domain.AdmissionRound;
import io.concertreservation.core.queue.port.AdmissionDesk;
import io.concertreservation.core.shared.domain.ConcertId;
import io.vertx.mutiny.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Lets people in by a script that checks rate and cap and moves people in one step. */
@ApplicationScoped
class RedisAdmissionDesk implements AdmissionDesk {

    private static final LuaScript ADMIT = Rooms.script("admit.lua");

    private final Rooms rooms;

    RedisAdmissionDesk(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Set<ConcertId> rooms() {
        return rooms.inUse();
    }

    @Override
    public AdmissionRound admit(ConcertId concert) {
        Response round = rooms.run(ADMIT, concert);
        boolean empty = round.get(5).toLong() == 1;
        if (!empty) {
            rooms.noteInUse(concert);
        }
        return new AdmissionRound(
                round.get(0).toLong(),
                round.get(1).toLong(),
                round.get(2).toLong(),
                round.get(3).toLong(),
                round.get(4).toLong());
    }
}
