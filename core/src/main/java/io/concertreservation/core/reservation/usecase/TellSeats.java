package io.concertreservation.core.reservation.usecase;

/** Shows all who watch seats what is new. */
@FunctionalInterface
public interface TellSeats {
    /**
     * One round: looks once at each schedule that is watched, however many watch it. Throws a refusal {@code UNAVAILABLE}
     * when some could not be read; the others were shown, and the next round makes up for it.
     */
    void tell();
}
