package io.concertreservation.core.queue.usecase;

/** Gives up a place or a turn. */
@FunctionalInterface
public interface LeaveQueue {
    /** Frees the slot at once; leaving twice does no harm. */
    void leave(String token);
}
