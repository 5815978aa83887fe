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
    private static final int IN_ONE_LOOK = 500;

    private static final int DESKS = 64;

    private final Rooms rooms;
    private final List<Desk> desks = Stream.generate(Desk::new).limit(DESKS).toList();

    /** Somebody who wants a place. */
    private record Arrival(ConcertId concert, UserId user) {}

    /** People of one concert share round trips; a room that is slow keeps few others waiting. */
    private final class Desk {
        private final SharedRounds<Ticket, QueueToken> looks =
                new SharedRounds<>(Ticket::concert, RedisWaitingRoom.this::lookAll);
        private final SharedRounds<Arrival, Optional<Entry>> arrivals =
                new SharedRounds<>(Arrival::concert, RedisWaitingRoom.this::enterAll);
    }

    RedisWaitingRoom(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Optional<Entry> enter(ConcertId concert, UserId user) {
        return desk(concert).arrivals.ask(new Arrival(concert, user));
    }

    private List<Optional<Entry>> enterAll(List<Arrival> arrivals) {
        ConcertId concert = arrivals.getFirst().concert();
        rooms.noteInUse(concert);
        String[] users = arrivals.stream().map(one -> one.user().value()).toArray(String[]::new);
        Response answers = rooms.run(ENTER, concert, users);
        return IntStream.range(0, users.length)
                .mapToObj(i -> entry(arrivals.get(i), new RoomAnswer(answers.get(i), 1)))
                .toList();
    }

    private static Optional<Entry> entry(Arrival arrival, RoomAnswer answer) {
        return answer.isShut()
                ? Optional.empty()
                : Optional.of(new Entry(answer.place(arrival.concert(), arrival.user()), answer.isNewcomer()));
    }

    @Override
    public QueueToken look(Ticket ticket) {
        return desk(ticket.concert()).looks.ask(ticket);
    }

    private Desk desk(ConcertId concert) {
        return desks.get(Math.floorMod(concert.hashCode(), DESKS));
    }

    @Override
    public List<QueueToken> lookAll(List<Ticket> tickets) {
        Map<ConcertId, List<Ticket>> byRoom =
                tickets.stream().distinct().collect(Collectors.groupingBy(Ticket::concert));
        Map<Ticket, QueueToken> places = new HashMap<>();
        byRoom.forEach((concert, theirs) -> {
            rooms.noteInUse(concert);
            for (int first = 0; first < theirs.size(); first += IN_ONE_LOOK) {
                places.putAll(look(concert, theirs.subList(first, Math.min(first + IN_ONE_LOOK, theirs.size()))));
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
