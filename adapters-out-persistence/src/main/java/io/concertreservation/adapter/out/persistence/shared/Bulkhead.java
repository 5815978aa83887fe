package io.concertreservation.adapter.out.persistence.shared;

import io.agroal.api.AgroalDataSource;
import io.concertreservation.core.shared.domain.Precedence;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets no more work to the database than there are connections for, so that nobody waits for the pool: a bulkhead (M.
 * Nygard, "Release It!") with two short lines, of which that of the admitted is served first. Whoever finds the own line
 * full is refused at once, whoever has waited too long after that.
 */
@Singleton
class Bulkhead {
    /**
     * A line before the database.
     *
     * @param longest how many may wait in it
     * @param patience how long each of them waits
     */
    record Line(long longest, Duration patience) {}

    private final Lock lock = new ReentrantLock();
    private final Map<Precedence, Deque<CountDownLatch>> waiting = new EnumMap<>(Precedence.class);
    private final Map<Precedence, Line> lines;
    private final Crush crush;
    private int free;
    private int inUse;

    @Inject
    Bulkhead(OverloadConfig config, AgroalDataSource database, Crush crush) {
        this(places(config, database), config, crush);
    }

    private Bulkhead(int places, OverloadConfig config, Crush crush) {
        this(places, config.admitted(places), config.newcomers(places), crush);
    }

    Bulkhead(int places, Line admitted, Line newcomers, Crush crush) {
        this.free = places;
        this.lines = Map.of(Precedence.ADMITTED, admitted, Precedence.NEWCOMER, newcomers);
        this.crush = crush;
        for (Precedence who : Precedence.values()) {
            waiting.put(who, new ArrayDeque<>());
        }
        crush.watch(this);
    }

    private static int places(OverloadConfig config, AgroalDataSource database) {
        return config.places(
                database.getConfiguration().connectionPoolConfiguration().maxSize());
    }

    /** Does work that needs a connection when its turn has come; throws a refusal {@code overloaded} if it does not come. */
    <T> T pass(Supplier<T> work) {
        enter(Precedence.current());
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    int inUse() {
        return locked(() -> inUse);
    }

    int waiting(Precedence who) {
        return locked(() -> line(who).size());
    }

    private void enter(Precedence who) {
        CountDownLatch turn = new CountDownLatch(1);
        if (!locked(() -> takes(turn, who)) || !hasCome(turn, who)) {
            throw crush.refusal(who);
        }
    }

    /** The turn comes at once where there is a place, else it is waited for, unless the line is full. */
    private boolean takes(CountDownLatch turn, Precedence who) {
        if (free > 0) {
            free--;
            inUse++;
            turn.countDown();
            return true;
        }
        return line(who).size() < settings(who).longest() && line(who).add(turn);
    }

    /** Whoever gives up at the very moment when the turn comes has it, because the place was handed over. */
    private boolean hasCome(CountDownLatch turn, Precedence who) {
        boolean came = false;
        try {
            came = turn.await(settings(who).patience().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return came || !locked(() -> line(who).remove(turn));
    }

    /** Hands the place over to the first of the first line that is not empty. */
    private void leave() {
        locked(() -> {
            for (Precedence who : Precedence.values()) {
                CountDownLatch next = line(who).poll();
                if (next != null) {
                    next.countDown();
                    return true;
                }
            }
            free++;
            inUse--;
            return false;
        });
    }

    private Deque<CountDownLatch> line(Precedence who) {
        return waiting.getOrDefault(who, new ArrayDeque<>());
    }

    private Line settings(Precedence who) {
        return lines.getOrDefault(who, new Line(0, Duration.ZERO));
    }

    private <T> T locked(Supplier<T> deed) {
        lock.lock();
        try {
            return deed.get();
        } finally {
            lock.unlock();
        }
    }
}
