package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.QueueToken;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Those who watch their places at this instance, and the rounds in which they are told. Rounds are counted rather than
 * timed, so that no clock that is put back keeps anybody waiting.
 */
public final class PlaceAudience {
    private static final Duration INSIDE = Duration.ofSeconds(10);

    private final Duration every;
    private final AtomicLong round = new AtomicLong();
    private final Set<PlaceWatcher> watchers = ConcurrentHashMap.newKeySet();

    /** With a round so often. */
    public PlaceAudience(Duration every) {
        this.every = every;
    }

    void join(PlaceWatcher watcher, QueueToken first) {
        watchers.add(watcher);
        tell(watcher, first);
    }

    void leave(PlaceWatcher watcher) {
        watchers.remove(watcher);
    }

    /** Begins a round; those who are to be looked up in it. */
    List<PlaceWatcher> nextRound() {
        long now = round.incrementAndGet();
        return watchers.stream().filter(watcher -> watcher.isDue(now)).toList();
    }

    void tell(PlaceWatcher watcher, QueueToken place) {
        watcher.hear(place, round.get() + rounds(pause(place)));
        if (place instanceof QueueToken.Expired) {
            watchers.remove(watcher);
        }
    }

    private static Duration pause(QueueToken place) {
        return switch (place) {
            case QueueToken.Waiting waiting -> waiting.pollAfter();
            case QueueToken.Active active -> active.remaining().compareTo(INSIDE) < 0 ? active.remaining() : INSIDE;
            case QueueToken.Expired ignored -> Duration.ZERO;
        };
    }

    private long rounds(Duration pause) {
        return Math.max(1, pause.dividedBy(every));
    }
}
