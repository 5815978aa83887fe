package io.concertreservation.adapter.out.persistence.reservation;

import io.concertreservation.adapter.out.persistence.shared.DatabaseFaults;
import io.concertreservation.adapter.out.persistence.shared.Slices;
import io.concertreservation.core.reservation.domain.Booking;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.domain.SeatPlace;
import io.concertreservation.core.reservation.port.Reservations;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.domain.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;

/** Reservations as rows, read and changed without a memory of earlier reads. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaReservations implements Reservations {
    private final StatelessSession session;
    private final ReservationReader reader;

    JpaReservations(StatelessSession session, ReservationReader reader) {
        this.session = session;
        this.reader = reader;
    }

    @Override
    public void add(Reservation.Held held) {
        session.insert(ReservationEntity.of(held));
        addSeats(held.booking());
        try {
            session.createNativeMutationQuery(ReservationSql.LIVE)
                    .setParameter("id", held.booking().id().value())
                    .executeUpdate();
        } catch (PersistenceException e) {
            if (DatabaseFaults.isDuplicate(e)) {
                throw new Refusal(ReservationReason.SEAT_TAKEN, "A chosen seat has just been taken.");
            }
            throw e;
        }
    }

    private void addSeats(Booking booking) {
        List<SeatPlace> seats = booking.seats();
        MutationQuery insert = session.createNativeMutationQuery(ReservationSql.addSeats(seats.size()))
                .setParameter("id", booking.id().value());
        for (int i = 0; i < seats.size(); i++) {
            SeatPlace seat = seats.get(i);
            insert.setParameter("seat" + i, seat.id().value())
                    .setParameter("section" + i, seat.section())
                    .setParameter("row" + i, seat.row())
                    .setParameter("number" + i, seat.number())
                    .setParameter("price" + i, seat.price().amount());
        }
        insert.executeUpdate();
    }

    @Override
    public Optional<Reservation> find(ReservationId id) {
        return reader.find(id);
    }

    @Override
    public Optional<Reservation> lock(ReservationId id) {
        return reader.lock(id);
    }

    @Override
    public boolean change(Reservation from, Reservation to) {
        Booking booking = from.booking();
        ReservationState next = ReservationState.of(to);
        boolean changed = session.createNativeMutationQuery(ReservationSql.CHANGE)
                        .setParameter("to", next.name())
                        .setParameter("from", ReservationState.of(from).name())
                        .setParameter("id", booking.id().value())
                        .executeUpdate()
                == 1;
        if (changed && next.isOver()) {
            endLive(List.of(booking));
        }
        return changed;
    }

    @Override
    public void expire(Collection<Reservation.Held> overdue) {
        if (overdue.isEmpty()) {
            return;
        }
        List<Booking> bookings = overdue.stream().map(Reservation.Held::booking).toList();
        int expired = session.createNativeMutationQuery(ReservationSql.EXPIRE)
                .setParameterList("ids", ids(bookings))
                .executeUpdate();
        if (expired != bookings.size()) {
            throw new IllegalStateException("%d of %d holds were ended by somebody else: they were not locked."
                    .formatted(bookings.size() - expired, bookings.size()));
        }
        endLive(bookings);
    }

    private void endLive(List<Booking> bookings) {
        session.createNativeMutationQuery(ReservationSql.END_LIVE)
                .setParameterList(
                        "seats",
                        bookings.stream()
                                .flatMap(booking -> booking.seatIds().stream())
                                .map(SeatId::value)
                                .distinct()
                                .toList())
                .setParameterList("ids", ids(bookings))
                .executeUpdate();
    }

    private static List<UUID> ids(List<Booking> bookings) {
        return bookings.stream().map(booking -> booking.id().value()).toList();
    }

    @Override
    public int lockAndCountSeats(UserId user, ConcertId concert) {
        session.createNativeMutationQuery(ReservationSql.LOCK_LIMIT)
                .setParameter("user", user.value())
                .setParameter("concert", concert.value())
                .executeUpdate();
        return session.createNativeQuery(ReservationSql.COUNT_SEATS, Integer.class)
                .addScalar("many", Integer.class)
                .setParameter("user", user.value())
                .setParameter("concert", concert.value())
                .getSingleResult();
    }

    @Override
    public List<Reservation.Held> lockOverdueOf(UserId user, ConcertId concert, Instant now) {
        return reader.lockOverdueOf(user, concert, now);
    }

    @Override
    public List<Reservation.Held> lockOverdue(Instant now, int limit) {
        return reader.lockOverdue(now, limit);
    }

    @Override
    public Slice<Reservation> ofUser(UserId user, SliceRequest slice) {
        return Slices.of(
                reader.newestOf(user, slice.after(), Slices.rowsToRead(slice)),
                slice,
                reservation -> reservation.booking().id().value());
    }
}
