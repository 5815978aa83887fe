package io.concertreservation.core.event.usecase;

import io.concertreservation.core.event.domain.Event;

/** What is done about an event. May be called again for the same event and must then change nothing. */
@FunctionalInterface
public interface EventHandler {
    void handle(Event event);
}
