package io.concertreservation.core.event.port;

import io.concertreservation.core.event.domain.Event;

/** Tells events to whoever listens: at least once, in the order of the calls. */
public interface EventStream {
    /**
     * Appends durably before it returns.
     *
     * @throws io.concertreservation.core.shared.domain.Refusal {@code UNAVAILABLE} when the stream is away, which says
     *     nothing about the event; any other exception is the event's own fault
     */
    void tell(Event event);
}
