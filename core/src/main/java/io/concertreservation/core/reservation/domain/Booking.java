package io.concertreservation.core.reservation.domain;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Instant;
import java.util.List;

/**
 * What a reservation is about; the same in every state. Prices are those at the time of the hold.
 *
 * @param seats in the order of their ids, at least one
 */
public record Booking(
        ReservationId id,
        UserId user,
        ConcertId concert,
        ScheduleId schedule,
        List<SeatPlace> seats,
        Instant heldAt,
        Instant expiresAt) {
    public Booking {
        seats = List.copyOf(seats);
    }

    /** Whether a hold of it is dead: from {@code expiresAt} on, that instant included. */
    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** What it costs. */
    public Money total() {
        return seats.stream().map(SeatPlace::price).reduce(Money.NONE, Money::plus);
    }

    public List<SeatId> seatIds() {
        return seats.stream().map(SeatPlace::id).toList();
    }
}
