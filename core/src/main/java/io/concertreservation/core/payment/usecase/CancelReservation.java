package io.concertreservation.core.payment.usecase;

import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.shared.domain.Answer;
import io.concertreservation.core.shared.domain.RequestKey;
import java.util.function.Function;

/** Ends a reservation: a hold is released, a paid one is refunded into the balance until the cut-off. */
@FunctionalInterface
public interface CancelReservation {
    /**
     * Takes effect once for its key; the request's user must own the reservation. Refusals: those of
     * {@code GiveBackSeats}.
     *
     * @param wording puts the ended reservation into the words of the answer, which are stored
     */
    Answer cancel(RequestKey request, ReservationId reservation, Function<Reservation, String> wording);
}
