package io.concertreservation.adapter.out.persistence.event;

import io.concertreservation.core.event.domain.OutboxEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Picks what may be told now: an event that waits for its retry holds back the later ones of its aggregate. */
final class Batch {
    private final int limit;
    private final Instant now;
    private final List<OutboxEntry> entries = new ArrayList<>();
    private final Set<String> heldBack = new HashSet<>();

    Batch(int limit, Instant now) {
        this.limit = limit;
        this.now = now;
    }

    /** To be called in the order of the numbers. */
    void offer(OutboxEntity row) {
        if (!row.isDue(now)) {
            heldBack.add(row.aggregate);
        } else if (!isFull() && !heldBack.contains(row.aggregate)) {
            entries.add(row.toDomain());
        }
    }

    boolean isFull() {
        return entries.size() == limit;
    }

    List<OutboxEntry> entries() {
        return List.copyOf(entries);
    }
}
