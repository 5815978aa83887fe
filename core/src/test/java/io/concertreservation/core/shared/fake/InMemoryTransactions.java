package io.concertreservation.core.shared.fake;

import io.concertreservation.core.shared.port.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One transaction after the other; when one fails, everything that was enlisted is as it was before. */
public final class InMemoryTransactions implements Transactions {
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Supplier<Runnable>> snapshots = new CopyOnWriteArrayList<>();
    private final List<Runnable> afterwards = new ArrayList<>();

    /** Something to restore: gives, at the beginning of a transaction, the way back to that moment. */
    void enlist(Supplier<Runnable> snapshot) {
        snapshots.add(snapshot);
    }

    /** Fails where there is no transaction. */
    public void require() {
        if (!lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("This needs a transaction.");
        }
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        lock.lock();
        try {
            return lock.getHoldCount() > 1 ? work.get() : allOrNothing(work);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void afterCommit(Runnable work) {
        require();
        afterwards.add(work);
    }

    private <T> T allOrNothing(Supplier<T> work) {
        List<Runnable> waysBack = snapshots.stream().map(Supplier::get).toList();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            afterwards.forEach(Runnable::run);
            return result;
        } finally {
            afterwards.clear();
            if (!done) {
                waysBack.forEach(Runnable::run);
            }
        }
    }
}
