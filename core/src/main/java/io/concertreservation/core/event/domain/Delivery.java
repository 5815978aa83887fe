package io.concertreservation.core.event.domain;

/**
 * An event as a consumer gets it.
 *
 * @param position where in the stream, to acknowledge it by
 * @param attempt how often it was delivered, from 1
 */
public record Delivery(String position, Event event, long attempt) {}
