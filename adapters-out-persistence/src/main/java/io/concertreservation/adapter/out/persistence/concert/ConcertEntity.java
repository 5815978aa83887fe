package io.concertreservation.adapter.out.persistence.concert;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.SaleWindow;
import io.concertreservation.core.concert.domain.VenueId;
import io.concertreservation.core.shared.domain.ConcertId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code concert}. */
@Entity
@Table(name = "concert")
class ConcertEntity {
    @Id
    UUID id;

    UUID venueId;
    String title;
    String artist;

    @Column(columnDefinition = "text")
    String description;

    Instant saleOpensAt;
    Instant saleClosesAt;
    int purchaseLimit;
    boolean published;

    static ConcertEntity of(Concert concert) {
        ConcertEntity entity = new ConcertEntity();
        entity.id = concert.id().value();
        entity.become(concert);
        return entity;
    }

    void become(Concert concert) {
        venueId = concert.venue().value();
        title = concert.title();
        artist = concert.artist();
        description = concert.description();
        saleOpensAt = concert.sale().opensAt();
        saleClosesAt = concert.sale().closesAt();
        purchaseLimit = concert.purchaseLimit();
        published = concert.published();
    }

    Concert toDomain() {
        return new Concert(
                new ConcertId(id),
                new VenueId(venueId),
                title,
                artist,
                description,
                new SaleWindow(saleOpensAt, saleClosesAt),
                purchaseLimit,
                published);
    }
}
