package io.concertreservation.core.shared.fake;

import io.concertreservation.core.shared.domain.Mark;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.port.Changes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts in memory; can be away. */
public final class InMemoryChanges implements Changes {
    private final Map<String, Long> counts = new ConcurrentHashMap<>();
    private volatile boolean away;

    @Override
    public void note(String thing) {
        if (!away) {
            counts.merge(thing, 1L, Long::sum);
        }
    }

    @Override
    public Mark mark(String thing) {
        if (away) {
            throw new Refusal(SharedReason.UNAVAILABLE, "The count is away.");
        }
        Long count = counts.get(thing);
        return count == null ? Mark.NONE : new Mark("era", count);
    }

    public void goAway() {
        away = true;
    }
}
