package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.reservation.domain.Booking;
import io.concertreservation.core.reservation.domain.HoldRules;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.domain.SeatPlace;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.port.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Holds seats inside a transaction: locks the user's limit, then the seats, and lets the constraints have the last word. */
public final class SeatHolder {
    private final Seats seats;
    private final Reservations reservations;
    private final HoldExpiry expiry;
    private final TakenSeats taken;
    private final ReservationEvents events;
    private final Ids ids;
    private final Clock clock;
    private final HoldRules rules;

    public SeatHolder(
            Seats seats,
            Reservations reservations,
            HoldExpiry expiry,
            TakenSeats taken,
            ReservationEvents events,
            Ids ids,
            Clock clock,
            HoldRules rules) {
        this.seats = seats;
        this.reservations = reservations;
        this.expiry = expiry;
        this.taken = taken;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.rules = rules;
    }

    /** Needs a transaction; {@code wanted} is ascending and without repetition. */
    Reservation.Held hold(UserId user, Offer offer, List<SeatId> wanted) {
        Instant now = clock.instant();
        requireWithinLimit(user, offer, wanted, now);
        List<SeatPlace> places = lockFree(offer, wanted, now);
        Reservation.Held held = new Reservation.Held(new Booking(
                new ReservationId(ids.next()),
                user,
                offer.concert(),
                offer.schedule(),
                places,
                now,
                now.plus(rules.holdFor())));
        Booking booking = held.booking();
        if (seats.hold(wanted, booking.id(), booking.expiresAt(), now) != wanted.size()) {
            throw TakenSeats.refusal(wanted);
        }
        reservations.add(held);
        events.held(booking);
        return held;
    }

    /**
     * A hold that has run out counts until it is ended under its lock: a payment that began in time may be about to
     * commit. Only who would be refused otherwise waits for that.
     */
    private void requireWithinLimit(UserId user, Offer offer, List<SeatId> wanted, Instant now) {
        int more = wanted.size();
        int has = reservations.lockAndCountSeats(user, offer.concert());
        if (has + more > offer.purchaseLimit()) {
            expiry.expire(reservations.lockOverdueOf(user, offer.concert(), now), wanted);
            has = reservations.lockAndCountSeats(user, offer.concert());
        }
        if (has + more > offer.purchaseLimit()) {
            throw new Refusal(
                    ReservationReason.LIMIT_EXCEEDED,
                    "At most %d seats a person for this concert; you hold or own %d and asked for %d more."
                            .formatted(offer.purchaseLimit(), has, more));
        }
    }

    private List<SeatPlace> lockFree(Offer offer, List<SeatId> wanted, Instant now) {
        List<Seat> locked = seats.lock(wanted);
        if (locked.size() != wanted.size()
                || locked.stream().anyMatch(seat -> !seat.place().schedule().equals(offer.schedule()))) {
            throw new Refusal(ReservationReason.SEAT_NOT_FOUND, "One of the seats does not exist in this schedule.");
        }
        List<Seat> notFree = locked.stream()
                .filter(seat -> !(seat.at(now) instanceof Seat.Available))
                .toList();
        if (!notFree.isEmpty()) {
            notFree.forEach(seat -> taken.see(seat, now));
            throw TakenSeats.refusal(
                    notFree.stream().map(seat -> seat.place().id()).toList());
        }
        return locked.stream().map(Seat::place).toList();
    }
}
