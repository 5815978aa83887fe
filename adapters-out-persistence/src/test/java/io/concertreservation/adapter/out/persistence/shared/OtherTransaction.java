package io.concertreservation.adapter.out.persistence.shared;

import io.concertreservation.core.shared.port.Transactions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Another transaction that has done its work and stays open until it is closed. */
public final class OtherTransaction implements AutoCloseable {
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final CompletableFuture<Void> running;

    private OtherTransaction(Transactions transactions, Runnable work) {
        CountDownLatch worked = new CountDownLatch(1);
        running = CompletableFuture.runAsync(() -> {
            try {
                transactions.inTransaction(() -> {
                    work.run();
                    worked.countDown();
                    await(mayEnd);
                });
            } finally {
                worked.countDown();
            }
        });
        await(worked);
    }

    public static OtherTransaction after(Transactions transactions, Runnable work) {
        return new OtherTransaction(transactions, work);
    }

    public boolean isOpen() {
        return !running.isDone();
    }

    /** Commits; fails as the work did. */
    @Override
    public void close() {
        mayEnd.countDown();
        running.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
