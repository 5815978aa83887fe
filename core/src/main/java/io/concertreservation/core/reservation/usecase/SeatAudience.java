package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.shared.domain.ScheduleId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Those who watch seats at this instance, by schedule. */
public final class SeatAudience {
    private final Map<ScheduleId, Set<SeatWatcher>> watchers = new ConcurrentHashMap<>();

    void join(ScheduleId schedule, SeatWatcher watcher) {
        watchers.compute(schedule, (id, others) -> {
            Set<SeatWatcher> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(watcher);
            return all;
        });
    }

    void leave(ScheduleId schedule, SeatWatcher watcher) {
        watchers.computeIfPresent(schedule, (id, others) -> {
            others.remove(watcher);
            return others.isEmpty() ? null : others;
        });
    }

    Set<ScheduleId> watched() {
        return Set.copyOf(watchers.keySet());
    }

    Set<SeatWatcher> of(ScheduleId schedule) {
        return watchers.getOrDefault(schedule, Set.of());
    }
}
