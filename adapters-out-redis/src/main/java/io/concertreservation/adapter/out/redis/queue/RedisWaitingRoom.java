package io.concertreservation.adapter.out.redis.queue;

import io.concertreservation.adapter.out.redis.client.LuaScript;
import io.concertreservation.core.queue.domain.Entry;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.queue.port.WaitingRoom;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** People in line in a sorted set by ticket number, so that a place in it is found in logarithmic time. */
@ApplicationScoped
class RedisWaitingRoom implements WaitingRoom {

    private static final LuaScript ENTER = Rooms.script("enter.lua");
    private static final LuaScript LOOK = Rooms.script("look.lua");
    private static final LuaScript LEAVE = Rooms.script("leave.lua");

    private final Rooms rooms;

    RedisWaitingRoom(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Optional<Entry> enter(ConcertId concert, UserId user) {
        rooms.noteInUse(concert);
        RoomAnswer answer = new RoomAnswer(rooms.run(ENTER, concert, user.value()), 1);
        return answer.isShut()
                ? Optional.empty()
                : Optional.of(new Entry(answer.place(concert, user), answer.isNewcomer()));
    }

    @Override
    public QueueToken look(Ticket ticket) {
        rooms.noteInUse(ticket.concert());
        return new RoomAnswer(rooms.run(LOOK, ticket.concert(), named(ticket)), 0).worth(ticket);
    }

    @Override
    public void leave(Ticket ticket) {
        rooms.run(LEAVE, ticket.concert(), named(ticket));
    }

    private static String[] named(Ticket ticket) {
        return new String[] {ticket.user().value(), String.valueOf(ticket.number()), ticket.era()};
    }
}
