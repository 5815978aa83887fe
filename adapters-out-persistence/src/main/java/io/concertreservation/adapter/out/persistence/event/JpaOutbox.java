package io.concertreservation.adapter.out.persistence.event;

import io.concertreservation.adapter.out.persistence.shared.Facts;
import io.concertreservation.core.event.domain.Backlog;
import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.event.domain.OutboxEntry;
import io.concertreservation.core.event.port.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;

/**
 * Events as rows in shards. A shard is relayed by whoever has locked it; the shards that have something to tell are
 * tried in random order, so that each gets its turn. Each column of a native query is named: a plan whose columns are not
 * is never found again in Hibernate's cache, and fills it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaOutbox implements Outbox {
    private static final Facts FACTS = new Facts();

    private final StatelessSession session;

    JpaOutbox(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void append(List<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        MutationQuery insert = session.createNativeMutationQuery(OutboxSql.append(events.size()));
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            insert.setParameter("shard" + i, OutboxEntity.shardOf(event.aggregate()))
                    .setParameter("event" + i, event.id())
                    .setParameter("type" + i, event.type())
                    .setParameter("version" + i, event.version())
                    .setParameter("aggregate" + i, event.aggregate())
                    .setParameter("happenedAt" + i, event.at())
                    .setParameter("facts" + i, FACTS.convertToDatabaseColumn(event.facts()));
        }
        insert.executeUpdate();
    }

    @Override
    public List<OutboxEntry> next(int limit, Instant now) {
        List<Integer> shards = new ArrayList<>(session.createNativeQuery(OutboxSql.DUE_SHARDS, Integer.class)
                .addScalar("shard", Integer.class)
                .setParameter("now", now)
                .list());
        Collections.shuffle(shards);
        for (int shard : shards) {
            List<OutboxEntry> batch = isLocked(shard) ? batchOf(shard, limit, now) : List.of();
            if (!batch.isEmpty()) {
                return batch;
            }
        }
        return List.of();
    }

    private boolean isLocked(int shard) {
        return session.createNativeQuery(OutboxSql.LOCK_SHARD, Integer.class)
                .addScalar("shard", Integer.class)
                .setParameter("shard", shard)
                .uniqueResultOptional()
                .isPresent();
    }

    private List<OutboxEntry> batchOf(int shard, int limit, Instant now) {
        Batch batch = new Batch(limit, now);
        long last = 0;
        List<OutboxEntity> rows;
        do {
            rows = session.createNativeQuery(OutboxSql.PENDING, OutboxEntity.class)
                    .setParameter("shard", shard)
                    .setParameter("last", last)
                    .setParameter("most", limit)
                    .list();
            rows.forEach(batch::offer);
            last = rows.isEmpty() ? last : rows.getLast().number;
        } while (rows.size() == limit && !batch.isFull());
        return batch.entries();
    }

    @Override
    public void told(Collection<Long> numbers, Instant now) {
        if (!numbers.isEmpty()) {
            session.createNativeMutationQuery(OutboxSql.TOLD)
                    .setParameterList("numbers", numbers)
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    @Override
    public void failed(long number, Instant retryAt) {
        session.createNativeMutationQuery(OutboxSql.FAILED)
                .setParameter("number", number)
                .setParameter("retryAt", retryAt)
                .executeUpdate();
    }

    @Override
    public void dead(long number) {
        session.createNativeMutationQuery(OutboxSql.DEAD)
                .setParameter("number", number)
                .executeUpdate();
    }

    @Override
    public int forget(Duration age, int limit) {
        return session.createNativeMutationQuery(OutboxSql.FORGET)
                .setParameter("micros", age.toNanos() / 1_000)
                .setParameter("most", limit)
                .executeUpdate();
    }

    @Override
    public Backlog backlog(Instant now) {
        long micros = session.createNativeQuery(OutboxSql.OLDEST, Long.class)
                .addScalar("micros", Long.class)
                .setParameter("now", now)
                .getSingleResult();
        Duration oldest = Duration.of(Math.max(0, micros), ChronoUnit.MICROS);
        return new Backlog(count("PENDING"), oldest, count("DEAD"));
    }

    private long count(String state) {
        return session.createNativeQuery(OutboxSql.COUNT, Long.class)
                .addScalar("many", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }
}
