package io.concertreservation.core.event.fake;

import io.concertreservation.core.event.domain.Backlog;
import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.event.domain.OutboxEntry;
import io.concertreservation.core.event.port.Outbox;
import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.fake.Table;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The outbox in memory, of one shard. */
public final class InMemoryOutbox implements Outbox {
    private final Table<Long, Row> rows;
    private final AtomicLong lastNumber = new AtomicLong();
    private final Clock clock;

    public InMemoryOutbox(InMemoryTransactions transactions, Clock clock) {
        this.rows = new Table<>(transactions);
        this.clock = clock;
    }

    @Override
    public void append(List<Event> events) {
        events.forEach(this::append);
    }

    private void append(Event event) {
        long number = lastNumber.incrementAndGet();
        rows.put(number, new Row(new OutboxEntry(number, event, 0), Instant.MIN, null, false));
    }

    @Override
    public List<OutboxEntry> next(int limit, Instant now) {
        Set<String> heldBack = new HashSet<>();
        List<OutboxEntry> next = new ArrayList<>();
        for (Row row : rows.all().filter(Row::isPending).toList()) {
            String aggregate = row.entry().event().aggregate();
            if (row.retryAt().isAfter(now)) {
                heldBack.add(aggregate);
            } else if (!heldBack.contains(aggregate) && next.size() < limit) {
                next.add(row.entry());
            }
        }
        return next;
    }

    @Override
    public void told(Collection<Long> numbers, Instant now) {
        numbers.forEach(number -> {
            Row row = row(number);
            rows.put(number, new Row(row.entry(), row.retryAt(), now, false));
        });
    }

    @Override
    public void failed(long number, Instant retryAt) {
        OutboxEntry entry = row(number).entry();
        rows.put(number, new Row(new OutboxEntry(number, entry.event(), entry.attempts() + 1), retryAt, null, false));
    }

    @Override
    public void dead(long number) {
        Row row = row(number);
        rows.put(number, new Row(row.entry(), row.retryAt(), null, true));
    }

    @Override
    public int forget(Duration age, int limit) {
        Instant before = clock.instant().minus(age);
        List<Long> old = rows.all()
                .filter(row -> row.isToldBefore(before))
                .limit(limit)
                .map(row -> row.entry().number())
                .toList();
        old.forEach(rows::remove);
        return old.size();
    }

    @Override
    public Backlog backlog(Instant now) {
        Duration oldest = rows.all()
                .filter(Row::isPending)
                .findFirst()
                .map(row -> Duration.between(row.entry().event().at(), now))
                .orElse(Duration.ZERO);
        return new Backlog(
                rows.all().filter(Row::isPending).count(), oldest, deadLetters().count());
    }

    /** All events that were recorded and not forgotten, in order. */
    public Stream<Event> recorded() {
        return rows.all().map(row -> row.entry().event());
    }

    /** The dead letters, in order. */
    public Stream<Event> deadLetters() {
        return rows.all().filter(Row::dead).map(row -> row.entry().event());
    }

    private Row row(long number) {
        return rows.find(number).orElseThrow();
    }

    /** An entry with its fate. */
    private record Row(
            OutboxEntry entry, Instant retryAt, @Nullable Instant toldAt, boolean dead) {
        boolean isPending() {
            return toldAt == null && !dead;
        }

        boolean isToldBefore(Instant instant) {
            return Optional.ofNullable(toldAt).filter(instant::isAfter).isPresent();
        }
    }
}
