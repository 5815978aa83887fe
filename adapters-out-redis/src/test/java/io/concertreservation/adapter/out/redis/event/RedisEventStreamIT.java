package io.concertreservation.adapter.out.redis.event;

import static org.awaitility.Awaitility.await;

import io.concertreservation.adapter.out.redis.client.RedisGate;
import io.concertreservation.adapter.out.redis.client.TestGate;
import io.concertreservation.core.event.port.EventStreamContract;
import java.time.Duration;
import java.util.UUID;

class RedisEventStreamIT extends EventStreamContract {

    @Override
    protected Ends open(Duration redeliverAfter) {
        RedisGate gate = TestGate.shared();
        EventSettings settings =
                new EventSettings("events-of-" + UUID.randomUUID(), 1_000, redeliverAfter, Duration.ofHours(1));
        return new Ends(new RedisEventStream(gate, settings), new RedisEventFeed(gate, settings));
    }

    @Override
    protected void letPass(Duration time) {
        await().pollDelay(time).until(() -> true);
    }
}
