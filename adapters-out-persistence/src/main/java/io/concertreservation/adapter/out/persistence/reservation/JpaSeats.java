package io.concertreservation.adapter.out.persistence.reservation;

import io.concertreservation.core.reservation.domain.NewSeat;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatCount;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.shared.domain.ScheduleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;

/** Seats as rows, read and changed without a memory of earlier reads. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaSeats implements Seats {
    private final StatelessSession session;

    JpaSeats(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void add(ScheduleId schedule, List<NewSeat> seats) {
        session.doWork(connection -> SeatRows.insert(connection, schedule, seats));
    }

    @Override
    public List<Seat> of(ScheduleId schedule, Instant now) {
        // Sorted here: they arrive by place, which is nearly the same order.
        return session
                .createSelectionQuery("from SeatEntity where scheduleId = :schedule", SeatEntity.class)
                .setParameter("schedule", schedule.value())
                .list()
                .stream()
                .sorted(Comparator.comparing(seat -> seat.id))
                .map(seat -> seat.toDomain().at(now))
                .toList();
    }

    @Override
    public Map<ScheduleId, SeatCount> count(Collection<ScheduleId> schedules, Instant now) {
        Map<ScheduleId, SeatCount> counts = new HashMap<>();
        if (!schedules.isEmpty()) {
            session.createNativeQuery(SeatSql.COUNT, Object[].class)
                    .addScalar("schedule_id", UUID.class)
                    .addScalar("available", Long.class)
                    .addScalar("held", Long.class)
                    .addScalar("sold", Long.class)
                    .setParameterList(
                            "schedules",
                            schedules.stream().map(ScheduleId::value).toList())
                    .setParameter("now", now)
                    .list()
                    .forEach(row -> counts.put(
                            new ScheduleId((UUID) row[0]), new SeatCount((Long) row[1], (Long) row[2], (Long) row[3])));
        }
        return counts;
    }

    @Override
    public List<Seat> lock(Collection<SeatId> seats) {
        if (seats.isEmpty()) {
            return List.of();
        }
        return session
                .createNativeQuery(SeatSql.LOCK, SeatEntity.class)
                .setParameterList("seats", values(seats))
                .list()
                .stream()
                .map(SeatEntity::toDomain)
                .toList();
    }

    @Override
    public int hold(Collection<SeatId> seats, ReservationId by, Instant until, Instant now) {
        if (seats.isEmpty()) {
            return 0;
        }
        int held = holding(SeatSql.HOLD_AVAILABLE, seats, by)
                .setParameter("until", until)
                .executeUpdate();
        return held == seats.size() ? held : held + takeOver(seats, by, until, now);
    }

    private int takeOver(Collection<SeatId> seats, ReservationId by, Instant until, Instant now) {
        int taken = holding(SeatSql.TAKE_OVER, seats, by)
                .setParameter("until", until)
                .setParameter("now", now)
                .executeUpdate();
        if (taken > 0) {
            holding(SeatSql.RETIRE, seats, by).executeUpdate();
        }
        return taken;
    }

    private MutationQuery holding(String sql, Collection<SeatId> seats, ReservationId by) {
        return session.createNativeMutationQuery(sql)
                .setParameterList("seats", values(seats))
                .setParameter("by", by.value());
    }

    @Override
    public int sell(Collection<SeatId> seats, ReservationId to) {
        return seats.isEmpty()
                ? 0
                : session.createNativeMutationQuery(SeatSql.SELL)
                        .setParameterList("seats", values(seats))
                        .setParameter("to", to.value())
                        .executeUpdate();
    }

    @Override
    public int release(Collection<SeatId> seats, Collection<ReservationId> from) {
        return seats.isEmpty() || from.isEmpty()
                ? 0
                : session.createNativeMutationQuery(SeatSql.RELEASE)
                        .setParameterList("seats", values(seats))
                        .setParameterList(
                                "from", from.stream().map(ReservationId::value).toList())
                        .executeUpdate();
    }

    private static List<Long> values(Collection<SeatId> seats) {
        return seats.stream().map(SeatId::value).toList();
    }
}
