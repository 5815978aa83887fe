package io.concertreservation.core.event.usecase;

import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.event.port.Outbox;
import io.concertreservation.core.shared.port.Ids;
import java.time.Clock;
import java.util.Map;

/** Puts the fact into the outbox, within the transaction that made it true. */
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
    public void record(String type, String aggregate, Map<String, String> facts) {
        outbox.append(new Event(ids.next(), type, VERSION, aggregate, clock.instant(), facts));
    }
}
