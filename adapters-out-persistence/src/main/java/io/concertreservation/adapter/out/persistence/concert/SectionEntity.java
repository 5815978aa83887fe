package io.concertreservation.adapter.out.persistence.concert;

import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.concert.domain.SectionId;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.ScheduleId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code section}. */
@Entity
@Table(name = "section")
class SectionEntity {
    @Id
    UUID id;

    UUID scheduleId;
    String name;
    int rowCount;
    int seatsPerRow;
    long price;

    static SectionEntity of(Section section) {
        SectionEntity entity = new SectionEntity();
        entity.id = section.id().value();
        entity.scheduleId = section.schedule().value();
        entity.name = section.name();
        entity.rowCount = section.rows();
        entity.seatsPerRow = section.seatsPerRow();
        entity.price = section.price().amount();
        return entity;
    }

    Section toDomain() {
        return new Section(
                new SectionId(id), new ScheduleId(scheduleId), name, rowCount, seatsPerRow, new Money(price));
    }
}
