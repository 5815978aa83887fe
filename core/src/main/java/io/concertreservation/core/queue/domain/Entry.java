package io.concertreservation.core.queue.domain;

/**
 * What entering a queue gives.
 *
 * @param token the place, new or kept
 * @param newcomer whether the place is new; entering twice keeps the first place
 */
public record Entry(QueueToken token, boolean newcomer) {}
