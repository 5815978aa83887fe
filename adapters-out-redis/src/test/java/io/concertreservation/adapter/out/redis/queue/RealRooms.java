package io.concertreservation.adapter.out.redis.queue;

import static org.awaitility.Awaitility.await;

import io.concertreservation.adapter.out.redis.client.RedisGate;
import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueTimes;
import io.concertreservation.core.queue.port.QueueContract;
import io.vertx.mutiny.redis.client.Response;
import io.vertx.redis.client.Command;
import java.time.Duration;
import java.util.List;

/** What the contracts of the queue need: rooms in a real Redis, and its time. */
record RealRooms(RedisGate gate) {

    QueueContract.Rooms open(QueueTimes times, QueueLimits limits, Duration tick) {
        Rooms rooms = new Rooms(gate, new QueueSettings(QueueMode.OPEN, limits, times, tick));
        return new QueueContract.Rooms(
                new RedisWaitingRoom(rooms),
                new RedisAdmissionDesk(rooms),
                new RedisQueueControls(rooms),
                new RedisSlots(rooms));
    }

    /** By the time of the Redis itself. */
    void letPass(Duration time) {
        long end = micros() + time.toNanos() / 1_000;
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(time.plusSeconds(10))
                .until(() -> micros() > end);
    }

    private long micros() {
        Response time = gate.ask(Command.TIME, List.of());
        return time.get(0).toLong() * 1_000_000 + time.get(1).toLong();
    }
}
