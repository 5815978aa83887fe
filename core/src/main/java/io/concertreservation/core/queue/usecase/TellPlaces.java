package io.concertreservation.core.queue.usecase;

/** Tells all who watch their places what is new. */
@FunctionalInterface
public interface TellPlaces {
    /**
     * One round: looks once for all whose turn it is to be looked up, which is as often as they would be asked to poll.
     * Throws a refusal {@code UNAVAILABLE} when the room cannot be reached; the next round makes up for it.
     */
    void tell();
}
