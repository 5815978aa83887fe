package io.concertreservation.adapter.in.rest.stream;

import io.concertreservation.adapter.in.rest.problem.WebReason;
import io.concertreservation.core.shared.domain.Refusal;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** The streams that this instance has open; when it is to end, it sends their clients away. */
@Singleton
public final class Streams {
    private static final Duration COME_AGAIN = Duration.ofSeconds(10);
    private static final long CARE_EVERY = 500;
    private static final long SOONEST_RETRY = 1_000;
    private static final long LATEST_RETRY = 5_000;

    private final StreamConfig config;
    private final StreamTally tally = new StreamTally();
    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger taken = new AtomicInteger();
    private volatile boolean ending;

    Streams(StreamConfig config) {
        this.config = config;
    }

    void begin(@Observes StartupEvent starting, Vertx vertx) {
        vertx.setPeriodic(CARE_EVERY, timer -> open.forEach(stream -> stream.care(System.nanoTime())));
    }

    void sendAway(@Observes ShutdownDelayInitiatedEvent event) {
        ending = true;
        open.forEach(stream -> stream.end(farewell()));
    }

    /**
     * A stream as the answer to a request, which has to be suspended. It gives back its place when the answer has ended,
     * whatever it came to.
     *
     * <p>Throws a refusal {@code no-stream-free}.
     */
    public EventStream open(StreamKind kind, RoutingContext context) {
        if (ending || !takePlace()) {
            tally.count(kind, StreamFact.REFUSED);
            throw new Refusal(
                    WebReason.NO_STREAM_FREE,
                    "No further stream can be opened here at the moment. Poll instead: the same path without /stream.",
                    COME_AGAIN);
        }
        EventStream stream = new EventStream(kind, context, config, tally);
        open.add(stream);
        stream.whenClosed(() -> {
            open.remove(stream);
            taken.decrementAndGet();
        });
        if (ending) {
            stream.end(farewell());
        }
        return stream;
    }

    private boolean takePlace() {
        int most = config.atMost();
        return taken.getAndUpdate(before -> Math.min(most, before + 1)) < most;
    }

    /** How many of a kind are open. */
    public long open(StreamKind kind) {
        return open.stream().filter(stream -> stream.kind() == kind).count();
    }

    /** How often that has happened. */
    public long count(StreamKind kind, StreamFact fact) {
        return tally.of(kind, fact);
    }

    static StreamEvent farewell() {
        return StreamEvent.reconnect(retryMillis());
    }

    /** At random, so that those who lose their stream together do not come back together. */
    static long retryMillis() {
        return ThreadLocalRandom.current().nextLong(SOONEST_RETRY, LATEST_RETRY);
    }
}
