package io.concertreservation.bootstrap.metrics;

import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.event.port.EventStream;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts events by type as they are told. What they tell of has been committed, and one instance tells each, so that the
 * sum over all instances is what has happened; an event that has to be told again is counted again.
 */
public final class ToldEvents implements EventStream {
    private final EventStream stream;
    private final MeterRegistry meters;

    public ToldEvents(EventStream stream, MeterRegistry meters) {
        this.stream = stream;
        this.meters = meters;
    }

    @Override
    public void tell(Event event) {
        stream.tell(event);
        meters.counter("concert.events.told", "type", event.type()).increment();
    }
}
