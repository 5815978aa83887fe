package io.concertreservation.bench.site;

import io.concertreservation.bench.load.Ask;
import io.concertreservation.bench.load.Feed;
import io.concertreservation.bench.load.HttpLoad;
import io.concertreservation.bench.load.Metronome;
import io.concertreservation.bench.load.Tally;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Many who want one seat while it is being decided who gets it: its row is locked from outside, one buyer waits for that
 * row, and the others ask again and again, each of them once a second.
 */
public final class Siege implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final AtomicBoolean over = new AtomicBoolean();
    private final ExecutorService buyers = Executors.newFixedThreadPool(2);
    private final List<Future<Tally>> askings = new ArrayList<>();
    private final Connection outside;
    private final HttpLoad first;
    private final Metronome others;

    private Siege(Machine machine, int waiting) throws Exception {
        outside = machine.connect();
        first = new HttpLoad(machine.port(), 1);
        others = new Metronome(machine.port(), Duration.ofSeconds(1).dividedBy(waiting));
    }

    /** Lasts until it is closed. */
    public static Siege of(Machine machine, Refused crowd, int waiting, long seat) throws Exception {
        Siege siege = new Siege(machine, waiting);
        siege.lock(seat);
        Feed wishes = crowd.feed();
        Ask wish = wishes.next();
        siege.begin(() -> siege.first.run(Feed.each(List.of(wish).iterator()), LONGEST));
        siege.begin(() -> siege.others.run(() -> siege.over.get() ? null : wishes.next(), LONGEST));
        return siege;
    }

    private void begin(Callable<Tally> asking) {
        askings.add(buyers.submit(asking));
    }

    private void lock(long seat) throws SQLException {
        outside.setAutoCommit(false);
        try (var statement = outside.prepareStatement("SELECT id FROM seat WHERE id = ? FOR UPDATE")) {
            statement.setLong(1, seat);
            statement.executeQuery();
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        over.set(true);
        outside.rollback();
        outside.close();
        buyers.close();
        askings.forEach(Future::resultNow);
        first.close();
        others.close();
    }
}
