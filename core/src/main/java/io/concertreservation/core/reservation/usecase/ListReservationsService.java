package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;
import java.time.Instant;

/** Reads them and sees them as they are now. */
public final class ListReservationsService implements ListReservations {
    private final Reservations reservations;
    private final Transactions transactions;
    private final Clock clock;

    public ListReservationsService(Reservations reservations, Transactions transactions, Clock clock) {
        this.reservations = reservations;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Slice<Reservation> list(UserId user, SliceRequest slice) {
        Slice<Reservation> stored = transactions.inTransaction(() -> reservations.ofUser(user, slice));
        Instant now = clock.instant();
        return new Slice<>(
                stored.items().stream().map(reservation -> reservation.at(now)).toList(), stored.next());
    }
}
