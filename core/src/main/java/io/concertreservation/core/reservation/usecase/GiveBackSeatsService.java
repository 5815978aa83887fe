package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.concert.usecase.FindOffer;
import io.concertreservation.core.reservation.domain.Booking;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Locks the reservation, then its seats, and ends what may be ended. */
public final class GiveBackSeatsService implements GiveBackSeats {
    private final Reservations reservations;
    private final Seats seats;
    private final FindOffer findOffer;
    private final ReservationEvents events;
    private final Transactions transactions;
    private final Clock clock;

    public GiveBackSeatsService(
            Reservations reservations,
            Seats seats,
            FindOffer findOffer,
            ReservationEvents events,
            Transactions transactions,
            Clock clock) {
        this.reservations = reservations;
        this.seats = seats;
        this.findOffer = findOffer;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Reservation giveBack(ReservationId id, UserId user, Duration cutOff) {
        return transactions.inTransaction(() -> {
            Reservation reservation = reservations
                    .lock(id)
                    .filter(found -> found.booking().user().equals(user))
                    .orElseThrow(Refusals::notFound);
            return switch (reservation.at(clock.instant())) {
                case Reservation.Held held -> {
                    events.cancelled(held.booking());
                    yield end(held, held.cancel());
                }
                case Reservation.Paid paid -> {
                    requireInTime(paid.booking(), cutOff);
                    yield end(paid, paid.refund());
                }
                case Reservation.Paying ignored -> throw Refusals.over();
                case Reservation.Expired ignored -> throw Refusals.expired();
                case Reservation.Cancelled ignored -> throw Refusals.over();
                case Reservation.Refunded ignored -> throw Refusals.over();
            };
        });
    }

    private Reservation end(Reservation from, Reservation to) {
        Booking booking = from.booking();
        seats.lock(booking.seatIds());
        if (!reservations.change(from, to)) {
            throw Refusals.over();
        }
        seats.release(booking.seatIds(), List.of(booking.id()));
        return to;
    }

    private void requireInTime(Booking booking, Duration cutOff) {
        Instant latest = findOffer.find(booking.schedule()).startsAt().minus(cutOff);
        if (!clock.instant().isBefore(latest)) {
            throw new Refusal(
                    ReservationReason.TOO_LATE_TO_REFUND, "Refunds for this show ended at %s.".formatted(latest));
        }
    }
}
