package io.concertreservation.core.event.fake;

import io.concertreservation.core.event.port.EventStreamContract;
import io.concertreservation.core.shared.fake.MutableClock;
import java.time.Duration;

final class InMemoryEventStreamTest extends EventStreamContract {
    private final MutableClock clock = new MutableClock();

    @Override
    protected Ends open(Duration redeliverAfter) {
        InMemoryEventStream both = new InMemoryEventStream(redeliverAfter, clock);
        return new Ends(both, both);
    }

    @Override
    protected void letPass(Duration time) {
        clock.advance(time);
    }
}
