package io.concertreservation.core.shared.port;

import io.concertreservation.core.shared.domain.Mark;

/** Counts the changes of things for all instances to see; a help to caches, so a count may be lost. */
public interface Changes {
    /** Counts a change of the thing, which must be committed. Does not wait, and does nothing while the count is away. */
    void note(String thing);

    /**
     * How many changes were counted; {@link Mark#NONE} before the first one or a day after the last.
     *
     * @throws io.concertreservation.core.shared.domain.Refusal {@code UNAVAILABLE} when the count is away
     */
    Mark mark(String thing);
}
