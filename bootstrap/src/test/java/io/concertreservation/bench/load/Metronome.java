package io.concertreservation.bench.load;

import java.io.IOException;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks at a fixed pace over one connection. A latency counts from when the request was due, so that a slow answer counts
 * for all who would have asked meanwhile.
 */
public final class Metronome implements AutoCloseable {

    private static final long SILENCE = Duration.ofSeconds(40).toMillis();

    private final Selector selector;
    private final Wire wire;
    private final long beat;

    public Metronome(int port, Duration beat) throws IOException {
        this.selector = Selector.open();
        this.wire = new Wire(port, selector);
        this.beat = beat.toNanos();
    }

    public Tally run(Feed feed, Duration time) throws IOException {
        Tally tally = new Tally();
        long begin = System.nanoTime();
        long due = begin;
        for (Ask ask = feed.next(); ask != null && due - begin < time.toNanos(); ask = feed.next()) {
            for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                LockSupport.parkNanos(early);
            }
            wire.send(ask);
            await();
            tally.add(System.nanoTime() - due, wire.status());
            due += beat;
        }
        return tally.took(System.nanoTime() - begin);
    }

    private void await() throws IOException {
        do {
            if (selector.select(SILENCE) == 0) {
                throw new IOException("A request was not answered in time");
            }
            selector.selectedKeys().clear();
        } while (!wire.isAnswered());
        wire.tell();
    }

    @Override
    public void close() throws IOException {
        wire.close();
        selector.close();
    }
}
