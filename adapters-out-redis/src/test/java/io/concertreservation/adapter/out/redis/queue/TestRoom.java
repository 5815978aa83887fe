package io.concertreservation.adapter.out.redis.queue;

import io.concertreservation.adapter.out.redis.client.RedisGate;
import io.concertreservation.adapter.out.redis.client.TestGate;
import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueTimes;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import io.vertx.redis.client.Command;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** A concert's room and all that handles it. */
record TestRoom(
        RedisGate gate,
        ConcertId concert,
        RedisWaitingRoom room,
        RedisAdmissionDesk desk,
        RedisQueueControls controls,
        RedisSlots slots) {
    /** Fewer than may wait to enter. */
    private static final int AT_ONCE = 1_000;

    static final QueueTimes LONG = new QueueTimes(
            Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ofSeconds(30), Duration.ofMinutes(10));
    static final Duration TICK = Duration.ofMillis(50);

    static TestRoom with(QueueMode mode, long admissionsPerMinute, long activeAtMost, QueueTimes times) {
        return at(TestGate.shared(), mode, admissionsPerMinute, activeAtMost, times);
    }

    static TestRoom at(RedisGate gate, QueueMode mode, long admissionsPerMinute, long activeAtMost, QueueTimes times) {
        QueueSettings settings =
                new QueueSettings(mode, new QueueLimits(admissionsPerMinute, activeAtMost), times, TICK);
        Rooms rooms = new Rooms(gate, settings);
        return new TestRoom(
                gate,
                new ConcertId(UUID.randomUUID()),
                new RedisWaitingRoom(rooms),
                new RedisAdmissionDesk(rooms),
                new RedisQueueControls(rooms),
                new RedisSlots(rooms));
    }

    Ticket enter(String user) {
        return room.enter(concert, new UserId(user)).orElseThrow().token().ticket();
    }

    /** That many users entering at the same time. */
    List<Ticket> crowd(int size) throws InterruptedException, ExecutionException {
        try (ExecutorService crowd =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<Ticket>> entering = IntStream.range(0, size)
                    .mapToObj(i -> crowd.submit(() -> enter(UUID.randomUUID().toString())))
                    .toList();
            List<Ticket> tickets = new ArrayList<>();
            for (Future<Ticket> one : entering) {
                tickets.add(one.get());
            }
            return tickets;
        }
    }

    boolean isInside(Ticket ticket) {
        return room.look(ticket) instanceof QueueToken.Active;
    }

    long waiting() {
        return controls.status(concert).waiting();
    }

    List<String> keys() {
        return new RoomKeys(concert).all();
    }

    String tell(Command command, String... arguments) {
        return String.valueOf(gate.ask(command, List.of(arguments)));
    }
}
