package io.concertreservation.adapter.out.persistence.trail;

import io.concertreservation.adapter.out.persistence.shared.Slices;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.trail.domain.Deed;
import io.concertreservation.core.trail.port.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Deeds as rows that nobody changes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaTrail implements Trail {
    private final StatelessSession session;

    JpaTrail(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void add(Deed deed) {
        session.insert(DeedEntity.of(deed));
    }

    @Override
    public Slice<Deed> latest(@Nullable String subject, SliceRequest slice) {
        NativeQuery<DeedEntity> query =
                session.createNativeQuery(TrailSql.latest(subject, slice.after() != null), DeedEntity.class);
        if (subject != null) {
            query.setParameter("subject", subject);
        }
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        List<Deed> found = query.setParameter("most", Slices.rowsToRead(slice)).list().stream()
                .map(DeedEntity::toDomain)
                .toList();
        return Slices.of(found, slice, Deed::id);
    }

    @Override
    public int forget(Duration age, int limit) {
        return session.createNativeMutationQuery(TrailSql.FORGET)
                .setParameter("micros", age.toNanos() / 1_000)
                .setParameter("most", limit)
                .executeUpdate();
    }
}
