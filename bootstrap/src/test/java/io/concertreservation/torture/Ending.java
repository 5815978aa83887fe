package io.concertreservation.torture;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The end of a run, for which everybody waits who waits for anything. */
public final class Ending {

    private final CountDownLatch over = new CountDownLatch(1);

    public void begin() {
        over.countDown();
    }

    public boolean isOver() {
        return over.getCount() == 0;
    }

    /** Lets that time pass, or less when the end comes; whether the run goes on. */
    public boolean letPass(Duration time) {
        try {
            return !over.await(Math.max(0, time.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
