package io.concertreservation.adapter.out.redis.event;

import static org.awaitility.Awaitility.await;

import io.concertreservation.adapter.out.redis.client.OnEachRedis;
import io.concertreservation.adapter.out.redis.client.RedisGate;
import io.concertreservation.adapter.out.redis.client.RedisKind;
import io.concertreservation.core.event.port.EventStreamContract;
import java.time.Duration;
import java.util.UUID;

@OnEachRedis
class RedisEventStreamIT extends EventStreamContract {

    private final RedisGate gate;

    RedisEventStreamIT(RedisKind redis) {
        gate = redis.gate();
    }

    @Override
    protected Ends open(Duration redeliverAfter) {
        EventSettings settings =
                new EventSettings("events-of-" + UUID.randomUUID(), 1_000, redeliverAfter, Duration.ofHours(1));
        return new Ends(new RedisEventStream(gate, settings), new RedisEventFeed(gate, settings));
    }

    @Override
    protected void letPass(Duration time) {
        await().pollDelay(time).until(() -> true);
    }
}
