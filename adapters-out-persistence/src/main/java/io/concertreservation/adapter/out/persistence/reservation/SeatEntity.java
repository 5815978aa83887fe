package io.concertreservation.adapter.out.persistence.reservation;

import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.domain.SeatPlace;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.ScheduleId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code seat}. */
@Entity
@Table(name = "seat")
class SeatEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    UUID scheduleId;
    UUID sectionId;
    int rowNo;
    int seatNo;
    long price;

    @Enumerated(EnumType.STRING)
    SeatState state;

    UUID reservationId;
    Instant heldUntil;

    Seat toDomain() {
        SeatPlace place =
                new SeatPlace(new SeatId(id), new ScheduleId(scheduleId), sectionId, rowNo, seatNo, new Money(price));
        return switch (state) {
            case AVAILABLE -> new Seat.Available(place);
            case HELD -> new Seat.Held(place, new ReservationId(reservationId), heldUntil);
            case SOLD -> new Seat.Sold(place, new ReservationId(reservationId));
        };
    }
}
