package io.concertreservation.adapter.out.persistence.reservation;

import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads reservations with their seats: one statement for the rows, one for all their seats. */
@ApplicationScoped
class ReservationReader {
    static final String SEATS = "from ReservedSeatEntity where id.reservationId in :ids order by id.seatId";

    private final StatelessSession session;

    ReservationReader(StatelessSession session) {
        this.session = session;
    }

    Optional<Reservation> find(ReservationId id) {
        return Optional.ofNullable(session.get(ReservationEntity.class, id.value()))
                .map(row -> withSeats(List.of(row)).getFirst());
    }

    Optional<Reservation> lock(ReservationId id) {
        return session.createNativeQuery(ReservationSql.LOCK, ReservationEntity.class)
                .setParameter("id", id.value())
                .uniqueResultOptional()
                .map(row -> withSeats(List.of(row)).getFirst());
    }

    List<Reservation.Held> lockOverdue(Instant now, int limit) {
        List<ReservationEntity> rows = session.createNativeQuery(ReservationSql.LOCK_OVERDUE, ReservationEntity.class)
                .setParameter("now", now)
                .setParameter("most", limit)
                .list();
        return withSeats(rows).stream().map(Reservation.Held.class::cast).toList();
    }

    List<Reservation.Held> lockOverdueOf(UserId user, ConcertId concert, Instant now) {
        List<UUID> ids = session.createNativeQuery(ReservationSql.OVERDUE_OF, UUID.class)
                .addScalar("id", UUID.class)
                .setParameter("user", user.value())
                .setParameter("concert", concert.value())
                .setParameter("now", now)
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<ReservationEntity> rows = session.createNativeQuery(ReservationSql.LOCK_HELD, ReservationEntity.class)
                .setParameterList("ids", ids)
                .list();
        return withSeats(rows).stream().map(Reservation.Held.class::cast).toList();
    }

    List<Reservation> newestOf(UserId user, @Nullable UUID after, int limit) {
        NativeQuery<ReservationEntity> query = session.createNativeQuery(
                after == null ? ReservationSql.NEWEST : ReservationSql.NEWEST_BEFORE, ReservationEntity.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return withSeats(query.setParameter("user", user.value())
                .setParameter("most", limit)
                .list());
    }

    private List<Reservation> withSeats(List<ReservationEntity> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ReservedSeatEntity>> seats = session
                .createSelectionQuery(SEATS, ReservedSeatEntity.class)
                .setParameterList("ids", rows.stream().map(row -> row.id).toList())
                .list()
                .stream()
                .collect(Collectors.groupingBy(seat -> seat.id.reservationId()));
        return rows.stream()
                .map(row -> row.toDomain(seats.getOrDefault(row.id, List.of()).stream()
                        .map(seat -> seat.toDomain(row.scheduleId))
                        .toList()))
                .toList();
    }
}
