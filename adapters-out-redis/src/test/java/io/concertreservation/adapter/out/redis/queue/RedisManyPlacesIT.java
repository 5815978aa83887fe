package io.concertreservation.adapter.out.redis.queue;

import io.concertreservation.adapter.out.redis.client.OnEachRedis;
import io.concertreservation.adapter.out.redis.client.RedisKind;
import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueTimes;
import io.concertreservation.core.queue.port.ManyPlacesContract;
import java.time.Duration;

@OnEachRedis
class RedisManyPlacesIT extends ManyPlacesContract {

    private final RealRooms rooms;

    RedisManyPlacesIT(RedisKind redis) {
        rooms = new RealRooms(redis.gate());
    }

    @Override
    protected Rooms open(QueueTimes times, QueueLimits limits, Duration tick) {
        return rooms.open(times, limits, tick);
    }

    @Override
    protected void letPass(Duration time) {
        rooms.letPass(time);
    }
}
