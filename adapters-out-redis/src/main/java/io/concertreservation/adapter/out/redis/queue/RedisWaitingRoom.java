package io.concertreservation.adapter.out.redis.queue;

import io.concertreservation.adapter.out.redis.client.LuaScript;
import io.concertreservation.core.queue.domain.Entry;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.queue.port.WaitingRoom;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import io.vertx.mutiny.redis.client.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** People in line in a sorted set by ticket number, so that a place in it is found in logarithmic time. */
@ApplicationScoped
class RedisWaitingRoom implements WaitingRoom {

    private static final LuaScript ENTER = Rooms.script("enter.lua");
    private static final LuaScript LOOK = Rooms.script("look.lua");
    private static final LuaScript LEAVE = Rooms.script("leave.lua");

    /** So many take Redis a few milliseconds, in which nobody else is served. */
    private static final int AT_ONCE = 500;

    private static final int DESKS = 64;

    private final Rooms rooms;
    /** People of one concert share looks; a room that is slow keeps few others waiting. */
    private final List<SharedLooks> looks =
            Stream.generate(() -> new SharedLooks(this::lookAll)).limit(DESKS).toList();

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
        return looks.get(Math.floorMod(ticket.concert().hashCode(), DESKS)).look(ticket);
    }

    @Override
    public List<QueueToken> lookAll(List<Ticket> tickets) {
        Map<ConcertId, List<Ticket>> byRoom =
                tickets.stream().distinct().collect(Collectors.groupingBy(Ticket::concert));
        Map<Ticket, QueueToken> places = new HashMap<>();
        byRoom.forEach((concert, theirs) -> {
            rooms.noteInUse(concert);
            for (int first = 0; first < theirs.size(); first += AT_ONCE) {
                places.putAll(look(concert, theirs.subList(first, Math.min(first + AT_ONCE, theirs.size()))));
            }
        });
        return tickets.stream().map(places::get).toList();
    }

    private Map<Ticket, QueueToken> look(ConcertId concert, List<Ticket> tickets) {
        String[] named =
                tickets.stream().flatMap(ticket -> Stream.of(named(ticket))).toArray(String[]::new);
        Response answers = rooms.run(LOOK, concert, named);
        return IntStream.range(0, tickets.size())
                .boxed()
                .collect(Collectors.toMap(tickets::get, i -> new RoomAnswer(answers.get(i), 0).worth(tickets.get(i))));
    }

    @Override
    public void leave(Ticket ticket) {
        rooms.run(LEAVE, ticket.concert(), named(ticket));
    }

    private static String[] named(Ticket ticket) {
        return new String[] {ticket.user().value(), String.valueOf(ticket.number()), ticket.era()};
    }
}
