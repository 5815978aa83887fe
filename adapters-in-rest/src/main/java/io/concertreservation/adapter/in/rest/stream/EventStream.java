package io.concertreservation.adapter.in.rest.stream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A client that is told what is new. However slow it reads, it costs one slice under way and one event to come: the next
 * slice is written when the last one has left, and an event that was not begun gives way to a newer one.
 */
public final class EventStream {
    private static final long LAST_WORDS = Duration.ofSeconds(2).toNanos();

    private final StreamKind kind;
    private final StreamTally tally;
    private final StreamConfig config;
    private final HttpServerResponse response;
    private final boolean headOnly;
    private final ConcurrentLinkedQueue<Runnable> whenClosed = new ConcurrentLinkedQueue<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final long begun = System.nanoTime();
    private final Reel reel =
            new Reel(StreamEvent.ascii("retry: %d\n\n".formatted(Streams.retryMillis())), this::begins);
    private volatile @Nullable String lastTaken;
    private volatile boolean closed;
    private long moved = begun;
    private boolean started;
    private boolean writing;
    private boolean ending;
    private boolean ended;

    EventStream(StreamKind kind, RoutingContext context, StreamConfig config, StreamTally tally) {
        this.kind = kind;
        this.tally = tally;
        this.config = config;
        this.response = context.response();
        this.headOnly = HttpMethod.HEAD.equals(context.request().method());
        context.addEndHandler(finished -> close());
    }

    StreamKind kind() {
        return kind;
    }

    /** The id of the event that the client was sent last, if there was one with an id. */
    public Optional<String> lastTaken() {
        return Optional.ofNullable(lastTaken);
    }

    /** Tells what is to be done when nobody listens any more; at once if that is so already. */
    public void whenClosed(Runnable work) {
        whenClosed.add(work);
        if (closed) {
            close();
        }
    }

    /** Sends the head of the answer, and from now on what is said. From here on nothing can be refused. */
    public void start() {
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.SERVER_SENT_EVENTS)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Accel-Buffering", "no");
        guarded(() -> {
            started = true;
            ending |= headOnly;
        });
    }

    /** Says what is so now, in the place of what was said before and not taken yet. */
    public void say(StreamEvent event) {
        guarded(() -> {
            if (!ending && reel.put(event)) {
                tally.count(kind, StreamFact.SUPERSEDED);
            }
        });
    }

    /** Says a last thing, and ends. */
    public void end(StreamEvent last) {
        say(last);
        guarded(() -> ending = true);
    }

    /** Looks after it now and then: ends it, cuts it off, or gives a sign of life. */
    void care(long now) {
        if (response.closed()) {
            close();
        } else if (isStuck(now)) {
            cut();
        } else if (now - begun > config.longest().toNanos()) {
            end(Streams.farewell());
        } else {
            guarded(() -> beat(now));
        }
    }

    private boolean isStuck(long now) {
        lock.lock();
        try {
            long patience = ending ? LAST_WORDS : config.patience().toNanos();
            return writing && now - moved > patience;
        } finally {
            lock.unlock();
        }
    }

    private void beat(long now) {
        if (!writing && now - moved > config.heartbeat().toNanos()) {
            reel.beat();
        }
    }

    private void cut() {
        tally.count(kind, StreamFact.CUT);
        response.reset();
        close();
    }

    private void begins(StreamEvent event) {
        tally.count(kind, StreamFact.SENT);
        lastTaken = event.id() == null ? lastTaken : event.id();
    }

    /** Changes something, then writes what there is to write. */
    private void guarded(Runnable change) {
        Optional<Buffer> slice = Optional.empty();
        boolean over = false;
        lock.lock();
        try {
            change.run();
            if (started && !writing && !ended && !closed) {
                slice = headOnly ? Optional.empty() : reel.slice();
                writing = slice.isPresent();
                moved = writing ? System.nanoTime() : moved;
                ended = ending && !writing;
                over = ended;
            }
        } finally {
            lock.unlock();
        }
        slice.ifPresent(bytes -> response.write(bytes).onComplete(written -> moved()));
        if (over && !response.closed()) {
            response.end();
        }
    }

    private void moved() {
        guarded(() -> {
            writing = false;
            moved = System.nanoTime();
        });
    }

    private void close() {
        closed = true;
        for (Runnable work = whenClosed.poll(); work != null; work = whenClosed.poll()) {
            work.run();
        }
    }
}
