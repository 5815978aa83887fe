package io.concertreservation.adapter.out.persistence.concert;

import io.concertreservation.core.concert.domain.Venue;
import io.concertreservation.core.concert.domain.VenueId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code venue}. */
@Entity
@Table(name = "venue")
class VenueEntity {
    @Id
    UUID id;

    String name;
    String city;

    static VenueEntity of(Venue venue) {
        VenueEntity entity = new VenueEntity();
        entity.id = venue.id().value();
        entity.name = venue.name();
        entity.city = venue.city();
        return entity;
    }

    Venue toDomain() {
        return new Venue(new VenueId(id), name, city);
    }
}
