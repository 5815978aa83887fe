package io.concertreservation.adapter.out.persistence.trail;

import io.concertreservation.adapter.out.persistence.shared.Facts;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.trail.domain.Deed;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A row of {@code deed}. */
@Entity
@Table(name = "deed")
class DeedEntity {
    @Id
    UUID id;

    Instant doneAt;
    String doneBy;
    String what;
    String subject;

    @Convert(converter = Facts.class)
    @Column(columnDefinition = "json")
    Map<String, String> factsBefore;

    @Convert(converter = Facts.class)
    @Column(columnDefinition = "json")
    Map<String, String> factsAfter;

    static DeedEntity of(Deed deed) {
        DeedEntity entity = new DeedEntity();
        entity.id = deed.id();
        entity.doneAt = deed.at();
        entity.doneBy = deed.by().value();
        entity.what = deed.what();
        entity.subject = deed.subject();
        entity.factsBefore = deed.before();
        entity.factsAfter = deed.after();
        return entity;
    }

    Deed toDomain() {
        return new Deed(id, doneAt, new UserId(doneBy), what, subject, factsBefore, factsAfter);
    }
}
