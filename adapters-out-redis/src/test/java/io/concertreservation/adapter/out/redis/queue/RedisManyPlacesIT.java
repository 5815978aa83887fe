package io.concertreservation.adapter.out.redis.queue;

import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueTimes;
import io.concertreservation.core.queue.port.ManyPlacesContract;
import java.time.Duration;

class RedisManyPlacesIT extends ManyPlacesContract {

    @Override
    protected Rooms open(QueueTimes times, QueueLimits limits, Duration tick) {
        return RealRooms.open(times, limits, tick);
    }

    @Override
    protected void letPass(Duration time) {
        RealRooms.letPass(time);
    }
}
