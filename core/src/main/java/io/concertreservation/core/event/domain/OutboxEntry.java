package io.concertreservation.core.event.domain;

/**
 * An event that waits to be told.
 *
 * @param number its place in the outbox
 * @param attempts how often telling it has failed
 */
public record OutboxEntry(long number, Event event, int attempts) {}
