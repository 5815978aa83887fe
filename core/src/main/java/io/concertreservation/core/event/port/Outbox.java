package io.concertreservation.core.event.port;

import io.concertreservation.core.event.domain.Backlog;
import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.event.domain.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Keeps events until they are told. All calls need a transaction. */
public interface Outbox {
    /**
     * In the transaction of the facts themselves, so that there is no fact without its event nor the reverse; in the
     * order given, in one round trip.
     */
    void append(List<Event> events);

    /**
     * The next events of one shard that nobody else is relaying, locked until the transaction ends ({@code SKIP
     * LOCKED}), in the order of their numbers. Events of an aggregate share a shard. An event whose time of retry has not
     * come ({@code now}) holds back the later ones of its aggregate, which are left out as well; dead ones hold nothing
     * back.
     *
     * @return at most {@code limit}; empty when nothing is free to relay
     */
    List<OutboxEntry> next(int limit, Instant now);

    void told(Collection<Long> numbers, Instant now);

    /** Counts one failure, and tries again at {@code retryAt}. */
    void failed(long number, Instant retryAt);

    /** Marks as a dead letter: kept, never tried again unless an operator resets it. */
    void dead(long number);

    /**
     * Forgets what was told more than {@code age} ago, at most {@code limit} of it.
     *
     * @return how many were forgotten
     */
    int forget(Duration age, int limit);

    /** What has not been told as of {@code now}; counts go up to 100,000, whatever is behind them, and nothing is locked. */
    Backlog backlog(Instant now);
}
