package io.concertreservation.adapter.out.persistence.reservation;

import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.domain.SeatPlace;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.ScheduleId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code reservation_seat}. */
@Entity
@Table(name = "reservation_seat")
class ReservedSeatEntity {
    @EmbeddedId
    Key id;

    UUID sectionId;
    int rowNo;
    int seatNo;
    long price;

    SeatPlace toDomain(UUID schedule) {
        return new SeatPlace(
                new SeatId(id.seatId()), new ScheduleId(schedule), sectionId, rowNo, seatNo, new Money(price));
    }

    /** Which seat of which reservation. */
    @Embeddable
    record Key(UUID reservationId, long seatId) {}
}
