package io.concertreservation.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** So many connections, each asking again as soon as it has its answer; one thread serves them all. */
public final class HttpLoad implements AutoCloseable {

    private static final long SILENCE = Duration.ofSeconds(40).toMillis();

    /** Less than the service keeps a connection on which nothing is asked. */
    private static final long STALE = Duration.ofSeconds(30).toNanos();

    private final Selector selector;
    private final int port;
    private final int connections;
    private final List<Wire> wires = new ArrayList<>();
    private long used;

    public HttpLoad(int port, int connections) {
        this.port = port;
        this.connections = connections;
        try {
            selector = Selector.open();
            connect();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void connect() throws IOException {
        for (Wire wire : wires) {
            wire.close();
        }
        wires.clear();
        selector.selectNow();
        for (int i = 0; i < connections; i++) {
            wires.add(new Wire(port, selector));
        }
        used = System.nanoTime();
    }

    /** Asks for that long, or until the feed ends; what is answered later is waited for and not counted. */
    public Tally run(Feed feed, Duration time) {
        try {
            if (System.nanoTime() - used > STALE) {
                connect();
            }
            Tally tally = new Round(feed, System.nanoTime(), time.toNanos()).run();
            used = System.nanoTime();
            return tally;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Round {

        private final Feed feed;
        private final long begin;
        private final long time;
        private final Tally tally = new Tally();
        private int busy;

        Round(Feed feed, long begin, long time) {
            this.feed = feed;
            this.begin = begin;
            this.time = time;
        }

        Tally run() throws IOException {
            for (Wire wire : wires) {
                askAt(wire);
            }
            while (busy > 0) {
                if (selector.select(SILENCE) == 0) {
                    throw new IOException(busy + " requests were not answered in time");
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    hear((Wire) key.attachment());
                }
                selector.selectedKeys().clear();
            }
            return tally.took(Math.min(time, System.nanoTime() - begin));
        }

        private void askAt(Wire wire) throws IOException {
            Ask ask = feed.next();
            if (ask != null) {
                busy++;
                wire.send(ask);
            }
        }

        private void hear(Wire wire) throws IOException {
            if (!wire.isAnswered()) {
                return;
            }
            busy--;
            long now = System.nanoTime();
            wire.tell();
            if (now - begin <= time) {
                tally.add(now - wire.sentAt(), wire.status());
                askAt(wire);
            }
        }
    }

    @Override
    public void close() {
        try {
            for (Wire wire : wires) {
                wire.close();
            }
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
