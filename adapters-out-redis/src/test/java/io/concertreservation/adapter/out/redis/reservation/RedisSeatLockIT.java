package io.concertreservation.adapter.out.redis.reservation;

import io.concertreservation.adapter.out.redis.client.TestGate;
import io.concertreservation.core.reservation.port.SeatLock;
import io.concertreservation.core.reservation.port.SeatLockContract;
import java.time.Duration;

class RedisSeatLockIT extends SeatLockContract {

    private final RedisSeatLock lock = new RedisSeatLock(TestGate.shared(), Duration.ofSeconds(15));

    @Override
    protected SeatLock lock() {
        return lock;
    }
}
