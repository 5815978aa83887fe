package io.concertreservation.bench.bare;

import io.concertreservation.bench.load.Tally;
import io.concertreservation.bench.row.Side;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** The same statements on as many connections as the service has requests under way, and nothing else. */
public final class BareJdbc implements Side, AutoCloseable {

    private final String name;
    private final Script script;
    private final Supplier<Map<String, Object>> values;
    private final List<Connection> connections = new ArrayList<>();
    private final ExecutorService threads;

    /** @param values of the next transaction; asked by one thread at a time, null when there are no more */
    public BareJdbc(
            String name, Script script, Supplier<Map<String, Object>> values, Callable<Connection> place, int atOnce)
            throws Exception {
        this.name = name;
        this.script = script;
        this.values = values;
        this.threads = Executors.newFixedThreadPool(atOnce);
        for (int i = 0; i < atOnce; i++) {
            Connection connection = place.call();
            connection.setAutoCommit(false);
            connections.add(connection);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Tally run(Duration time) throws Exception {
        long begin = System.nanoTime();
        List<Callable<Tally>> work = connections.stream()
                .map(connection -> (Callable<Tally>) () -> work(connection, begin, time.toNanos()))
                .toList();
        Tally all = new Tally();
        for (Future<Tally> part : threads.invokeAll(work)) {
            all.add(part.get());
        }
        return all.took(time.toNanos());
    }

    private Tally work(Connection connection, long begin, long time) throws SQLException {
        Tally tally = new Tally();
        for (long start = System.nanoTime(); start - begin <= time; start = System.nanoTime()) {
            script.run(connection, next());
            long now = System.nanoTime();
            if (now - begin <= time) {
                tally.add(now - start, 200);
            }
        }
        return tally;
    }

    private Map<String, Object> next() {
        synchronized (values) {
            return values.get();
        }
    }

    @Override
    public void close() throws SQLException {
        threads.shutdownNow();
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
