package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Reservation;

/** Makes the seats of a reservation sold: the last step of paying. */
@FunctionalInterface
public interface CompletePayment {
    /** In the caller's transaction; throws a refusal {@code hold-expired} when a seat has gone to somebody else. */
    Reservation.Paid complete(Reservation.Paying paying);
}
