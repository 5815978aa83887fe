package io.concertreservation.core.shared.fake;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many who do something at the same moment. */
public final class Crowd {
    private Crowd() {}

    /** What each of them got, in the order of their numbers from 0; fails if one of them failed. */
    public static <T> List<T> of(int size, IntFunction<T> each) {
        CountDownLatch ready = new CountDownLatch(size);
        Executor people = Thread::startVirtualThread;
        List<CompletableFuture<T>> answers = IntStream.range(0, size)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> {
                            meet(ready);
                            return each.apply(number);
                        },
                        people))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static void meet(CountDownLatch ready) {
        ready.countDown();
        try {
            ready.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
