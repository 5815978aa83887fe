package io.concertreservation.core.event.usecase;

import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.event.domain.NewEvent;
import io.concertreservation.core.event.port.Outbox;
import io.concertreservation.core.shared.port.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Puts facts into the outbox, within the transaction that made them true. */
public final class RecordEventService implements RecordEvent {
    private static final int VERSION = 1;

    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    public RecordEventService(Outbox outbox, Ids ids, Clock clock) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void record(List<NewEvent> events) {
        Instant now = clock.instant();
        outbox.append(events.stream()
                .map(event -> new Event(ids.next(), event.type(), VERSION, event.aggregate(), now, event.facts()))
                .toList());
    }
}
