package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.domain.UserId;

/** Lists a user's own reservations as they are now, newest first. */
@FunctionalInterface
public interface ListReservations {
    Slice<Reservation> list(UserId user, SliceRequest slice);
}
