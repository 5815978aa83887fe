package io.concertreservation.adapter.out.persistence.concert;

import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.ScheduleId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code schedule}. */
@Entity
@Table(name = "schedule")
class ScheduleEntity {
    @Id
    UUID id;

    UUID concertId;
    Instant startsAt;
    boolean published;

    static ScheduleEntity of(Schedule schedule) {
        ScheduleEntity entity = new ScheduleEntity();
        entity.id = schedule.id().value();
        entity.concertId = schedule.concert().value();
        entity.startsAt = schedule.startsAt();
        entity.published = schedule.published();
        return entity;
    }

    Schedule toDomain() {
        return new Schedule(new ScheduleId(id), new ConcertId(concertId), startsAt, published);
    }
}
