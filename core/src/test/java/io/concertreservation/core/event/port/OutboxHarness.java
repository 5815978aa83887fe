package io.concertreservation.core.event.port;

import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.event.domain.OutboxEntry;
import io.concertreservation.core.shared.fake.SequentialIds;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** An outbox, and the steps that its contract takes. */
public abstract class OutboxHarness {
    static final int ALL = 1_000;

    final SequentialIds ids = new SequentialIds();
    final String a = "reservation/" + ids.next();
    final String b = "reservation/" + ids.next();

    protected abstract Transactions transactions();

    protected abstract Outbox outbox();

    /** The clock by which the outbox tells what is old. */
    protected abstract Clock clock();

    @AfterEach
    void leave_nothing_behind() {
        tellAll(now().plus(Duration.ofDays(2)));
    }

    /** The batches of all shards may have to be asked for one by one; told ones make way for the next. */
    final List<OutboxEntry> tellAll(Instant at) {
        List<OutboxEntry> mine = new ArrayList<>();
        List<OutboxEntry> batch;
        do {
            batch = transactions().inTransaction(() -> {
                List<OutboxEntry> next = outbox().next(ALL, at);
                outbox().told(next.stream().map(OutboxEntry::number).toList(), clock().instant());
                return next;
            });
            batch.stream().filter(this::isMine).forEach(mine::add);
        } while (!batch.isEmpty());
        return mine;
    }

    final boolean isMine(OutboxEntry entry) {
        return List.of(a, b).contains(entry.event().aggregate());
    }

    static List<String> typesOf(List<OutboxEntry> entries, String aggregate) {
        return entries.stream()
                .map(OutboxEntry::event)
                .filter(event -> event.aggregate().equals(aggregate))
                .map(Event::type)
                .toList();
    }

    final void append(Event event) {
        transactions().inTransaction(() -> outbox().append(List.of(event)));
    }

    final Event event(String aggregate, String type) {
        return new Event(ids.next(), type, 1, aggregate, now(), Map.of("fact", type));
    }

    final Instant now() {
        return clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
