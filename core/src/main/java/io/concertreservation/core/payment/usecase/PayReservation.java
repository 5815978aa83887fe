package io.concertreservation.core.payment.usecase;

import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.shared.domain.Answer;
import io.concertreservation.core.shared.domain.RequestKey;
import java.util.function.Function;

/** Pays for a reservation from the balance: the amount stored with the hold, no other. */
@FunctionalInterface
public interface PayReservation {
    /**
     * Takes effect once for its key; the request's user must own the reservation. All or nothing: money, seats, payment
     * and event. Refusals: those of {@code BeginPayment}, and {@code insufficient-balance}.
     *
     * @param wording puts the receipt into the words of the answer, which are stored
     */
    Answer pay(RequestKey request, ReservationId reservation, Function<Receipt, String> wording);
}
