package io.concertreservation.adapter.out.persistence.concert;

import io.concertreservation.adapter.out.persistence.shared.Slices;
import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.ConcertQuery;
import io.concertreservation.core.concert.port.Concerts;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** Concerts as rows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaConcerts implements Concerts {
    private final ConcertRows rows;
    private final StatelessSession session;

    JpaConcerts(ConcertRows rows, StatelessSession session) {
        this.rows = rows;
        this.session = session;
    }

    @Override
    public void add(Concert concert) {
        rows.persistAndFlush(ConcertEntity.of(concert));
    }

    @Override
    public Optional<Concert> find(ConcertId id) {
        return rows.findByIdOptional(id.value()).map(ConcertEntity::toDomain);
    }

    @Override
    public Optional<Concert> lock(ConcertId id) {
        Optional<ConcertEntity> row = rows.findByIdOptional(id.value());
        // What was read before the lock may be old by now.
        row.ifPresent(found -> rows.getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return row.map(ConcertEntity::toDomain);
    }

    @Override
    public void change(Concert concert) {
        rows.findByIdOptional(concert.id().value()).orElseThrow().become(concert);
        rows.flush();
    }

    @Override
    public Slice<Concert> search(ConcertQuery query, Instant now) {
        ConcertSearch search = ConcertSearch.of(query, now);
        NativeQuery<ConcertEntity> asked = session.createNativeQuery(search.sql(), ConcertEntity.class);
        search.parameters().forEach(asked::setParameter);
        List<Concert> found = asked.setMaxResults(Slices.rowsToRead(query.slice())).list().stream()
                .map(ConcertEntity::toDomain)
                .toList();
        return Slices.of(found, query.slice(), concert -> concert.id().value());
    }
}
