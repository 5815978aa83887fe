package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.shared.domain.Answer;
import java.util.function.Function;

/** Holds seats for a while: all that were asked for, or none. */
@FunctionalInterface
public interface HoldSeats {
    /**
     * Takes effect once for its key. Refusals: {@code schedule-not-found}, {@code sale-not-open}, {@code sale-ended},
     * {@code admitted-elsewhere}, {@code invalid-seat-choice},
     * {@code seat-not-found}, {@code seat-taken}, {@code no-adjacent-seats}, {@code purchase-limit-exceeded}.
     *
     * @param wording puts the hold into the words of the answer, which are stored
     */
    Answer hold(HoldSeatsCommand command, Function<Reservation.Held, String> wording);
}
