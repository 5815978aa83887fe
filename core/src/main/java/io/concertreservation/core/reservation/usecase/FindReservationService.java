package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;

/** Reads it and hides what belongs to others. */
public final class FindReservationService implements FindReservation {
    private final Reservations reservations;
    private final Transactions transactions;
    private final Clock clock;

    public FindReservationService(Reservations reservations, Transactions transactions, Clock clock) {
        this.reservations = reservations;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Reservation find(ReservationId id, UserId user) {
        return transactions
                .inTransaction(() -> reservations.find(id))
                .filter(reservation -> reservation.booking().user().equals(user))
                .orElseThrow(Refusals::notFound)
                .at(clock.instant());
    }
}
