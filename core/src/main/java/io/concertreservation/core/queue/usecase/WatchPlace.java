package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.QueueToken;
import java.util.function.Consumer;

/** Tells the owner of a token where they stand, again and again, and notes that they are there. */
@FunctionalInterface
public interface WatchPlace {
    /**
     * Tells at once, then whenever {@link TellPlaces} finds something new; nothing any more once the token has expired.
     * Throws a refusal for a token that is not ours.
     *
     * @param told must neither wait nor throw
     * @return what to run when nobody listens any more
     */
    Runnable watch(String token, Consumer<QueueToken> told);
}
