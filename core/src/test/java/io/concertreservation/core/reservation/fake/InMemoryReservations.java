package io.concertreservation.core.reservation.fake;

import io.concertreservation.core.reservation.domain.Booking;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.fake.Slices;
import io.concertreservation.core.shared.fake.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reservations in memory. */
public final class InMemoryReservations implements Reservations {
    private final Table<UUID, Reservation> rows;
    private final Table<SeatId, ReservationId> live;

    public InMemoryReservations(InMemoryTransactions transactions, InMemorySeats seats) {
        this.rows = new Table<>(transactions);
        this.live = seats.live();
    }

    @Override
    public void add(Reservation.Held held) {
        for (SeatId seat : held.booking().seatIds()) {
            if (live.find(seat).isPresent()) {
                throw new Refusal(ReservationReason.SEAT_TAKEN, "Seat %d is taken.".formatted(seat.value()));
            }
            live.put(seat, held.booking().id());
        }
        rows.put(held.booking().id().value(), held);
    }

    @Override
    public Optional<Reservation> find(ReservationId id) {
        return rows.find(id.value());
    }

    @Override
    public Optional<Reservation> lock(ReservationId id) {
        return find(id);
    }

    @Override
    public boolean change(Reservation from, Reservation to) {
        Booking booking = from.booking();
        boolean unchanged = find(booking.id())
                .filter(stored -> stored.getClass().equals(from.getClass()))
                .isPresent();
        if (unchanged) {
            rows.put(booking.id().value(), to);
            if (!isAlive(to)) {
                retire(booking);
            }
        }
        return unchanged;
    }

    @Override
    public void expire(Collection<Reservation.Held> overdue) {
        for (Reservation.Held held : overdue) {
            if (!change(held, held.expire())) {
                throw new IllegalStateException("A hold was ended by somebody else under its lock.");
            }
        }
    }

    private void retire(Booking booking) {
        booking.seatIds().stream()
                .filter(seat -> live.find(seat).filter(booking.id()::equals).isPresent())
                .forEach(live::remove);
    }

    @Override
    public int lockAndCountSeats(UserId user, ConcertId concert) {
        return of(user, concert)
                .filter(InMemoryReservations::isAlive)
                .mapToInt(reservation -> reservation.booking().seats().size())
                .sum();
    }

    @Override
    public List<Reservation.Held> lockOverdueOf(UserId user, ConcertId concert, Instant now) {
        return overdue(of(user, concert), now).toList();
    }

    @Override
    public List<Reservation.Held> lockOverdue(Instant now, int limit) {
        return overdue(rows.all(), now)
                .sorted(Comparator.comparing(held -> held.booking().expiresAt()))
                .limit(limit)
                .toList();
    }

    @Override
    public Slice<Reservation> ofUser(UserId user, SliceRequest slice) {
        return Slices.descending(
                of(user), reservation -> reservation.booking().id().value(), slice);
    }

    private Stream<Reservation> of(UserId user) {
        return rows.all().filter(reservation -> reservation.booking().user().equals(user));
    }

    private Stream<Reservation> of(UserId user, ConcertId concert) {
        return of(user).filter(reservation -> reservation.booking().concert().equals(concert));
    }

    private static Stream<Reservation.Held> overdue(Stream<Reservation> among, Instant now) {
        return among.filter(Reservation.Held.class::isInstance)
                .map(Reservation.Held.class::cast)
                .filter(held -> held.booking().isOver(now));
    }

    private static boolean isAlive(Reservation reservation) {
        return switch (reservation) {
            case Reservation.Held ignored -> true;
            case Reservation.Paying ignored -> true;
            case Reservation.Paid ignored -> true;
            case Reservation.Expired ignored -> false;
            case Reservation.Cancelled ignored -> false;
            case Reservation.Refunded ignored -> false;
        };
    }
}
