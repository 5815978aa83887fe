package io.concertreservation.adapter.out.redis.reservation;

import io.concertreservation.adapter.out.redis.client.OnEachRedis;
import io.concertreservation.adapter.out.redis.client.RedisKind;
import io.concertreservation.core.reservation.port.SeatLock;
import io.concertreservation.core.reservation.port.SeatLockContract;
import java.time.Duration;

@OnEachRedis
class RedisSeatLockIT extends SeatLockContract {

    private final RedisSeatLock lock;

    RedisSeatLockIT(RedisKind redis) {
        lock = new RedisSeatLock(redis.gate(), Duration.ofSeconds(15));
    }

    @Override
    protected SeatLock lock() {
        return lock;
    }
}
