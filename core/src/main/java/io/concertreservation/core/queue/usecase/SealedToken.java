package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.QueueToken;

/**
 * A place in a queue together with the text that proves it.
 *
 * @param text opaque to the client, bound to user, concert and number
 * @param newcomer whether the place was taken just now
 */
public record SealedToken(String text, QueueToken token, boolean newcomer) {}
