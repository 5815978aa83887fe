package io.concertreservation.core.event.usecase;

/** Hands what the stream tells to the handlers of this service. */
@FunctionalInterface
public interface HandleEvents {
    /**
     * One batch. A delivery is acknowledged when its handler returns; one that keeps failing is buried with the dead
     * letters.
     *
     * @return how many were handled
     */
    int handle();
}
