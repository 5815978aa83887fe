package io.concertreservation.core.shared.domain;

/**
 * What a request that takes effect once is answered.
 *
 * @param text the answer, word for word as it was first given
 * @param replayed whether it had been given before, so that this request had no effect of its own
 */
public record Answer(String text, boolean replayed) {}
