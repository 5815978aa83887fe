package io.concertreservation.adapter.out.persistence.reservation;

import io.concertreservation.core.reservation.domain.Booking;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.domain.SeatPlace;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A row of {@code reservation}. */
@Entity
@Table(name = "reservation")
class ReservationEntity {
    @Id
    UUID id;

    String userId;
    UUID concertId;
    UUID scheduleId;

    @Enumerated(EnumType.STRING)
    ReservationState state;

    Instant heldAt;
    Instant expiresAt;

    static ReservationEntity of(Reservation.Held held) {
        Booking booking = held.booking();
        ReservationEntity entity = new ReservationEntity();
        entity.id = booking.id().value();
        entity.userId = booking.user().value();
        entity.concertId = booking.concert().value();
        entity.scheduleId = booking.schedule().value();
        entity.state = ReservationState.HELD;
        entity.heldAt = booking.heldAt();
        entity.expiresAt = booking.expiresAt();
        return entity;
    }

    Reservation toDomain(List<SeatPlace> seats) {
        return state.with(new Booking(
                new ReservationId(id),
                new UserId(userId),
                new ConcertId(concertId),
                new ScheduleId(scheduleId),
                seats,
                heldAt,
                expiresAt));
    }
}
