package io.concertreservation.core.queue.fake;

import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueTimes;
import io.concertreservation.core.queue.port.ManyPlacesContract;
import io.concertreservation.core.shared.fake.MutableClock;
import java.time.Duration;

final class InMemoryManyPlacesTest extends ManyPlacesContract {
    private final MutableClock clock = new MutableClock();

    @Override
    protected Rooms open(QueueTimes times, QueueLimits limits, Duration tick) {
        InMemoryWaitingRoom all = new InMemoryWaitingRoom(times, limits, tick, clock);
        return new Rooms(all, all, all, all);
    }

    @Override
    protected void letPass(Duration time) {
        clock.advance(time);
    }
}
