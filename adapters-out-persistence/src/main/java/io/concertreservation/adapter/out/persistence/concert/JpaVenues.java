package io.concertreservation.adapter.out.persistence.concert;

import io.concertreservation.core.concert.domain.Venue;
import io.concertreservation.core.concert.domain.VenueId;
import io.concertreservation.core.concert.port.Venues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Venues as rows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaVenues implements Venues {
    private final VenueRows rows;

    JpaVenues(VenueRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Venue venue) {
        rows.persistAndFlush(VenueEntity.of(venue));
    }

    @Override
    public Optional<Venue> find(VenueId id) {
        return rows.findByIdOptional(id.value()).map(VenueEntity::toDomain);
    }
}
