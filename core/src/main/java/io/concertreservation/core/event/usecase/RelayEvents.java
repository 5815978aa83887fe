package io.concertreservation.core.event.usecase;

import io.concertreservation.core.event.domain.Relay;

/** Tells recorded events to the stream. */
@FunctionalInterface
public interface RelayEvents {
    /**
     * One batch. An event that the stream will not take is tried again with growing pauses and becomes a dead letter in
     * the end; when the stream itself is away, nothing is counted against any event.
     */
    Relay relay();
}
