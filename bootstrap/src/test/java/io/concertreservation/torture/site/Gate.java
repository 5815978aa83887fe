package io.concertreservation.torture.site;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Whether and when bytes may pass. */
final class Gate {

    private enum State {
        OPEN,
        SHUT,
        CUT
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private State state = State.OPEN;
    private Duration delay = Duration.ZERO;

    void open() {
        set(State.OPEN, Duration.ZERO);
    }

    void cut() {
        set(State.CUT, Duration.ZERO);
    }

    void swallow() {
        set(State.SHUT, Duration.ZERO);
    }

    void delay(Duration by) {
        set(State.OPEN, by);
    }

    private void set(State next, Duration by) {
        lock.lock();
        try {
            state = next;
            delay = by;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits as long as it takes; fails when the line is cut. */
    void pass() throws IOException {
        Duration wait;
        lock.lock();
        try {
            while (state == State.SHUT) {
                changed.await(1, TimeUnit.SECONDS);
            }
            if (state == State.CUT) {
                throw new IOException("cut");
            }
            wait = delay;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            lock.unlock();
        }
        if (wait.isPositive()) {
            LockSupport.parkNanos(wait.toNanos());
        }
    }
}
