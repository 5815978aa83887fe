package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Reservation;

/** Makes a reservation paid: the last step of paying. */
@FunctionalInterface
public interface CompletePayment {
    /** In the caller's transaction; throws a refusal {@code hold-expired} when the hold ended while it was being paid. */
    Reservation.Paid complete(Reservation.Paying paying);
}
