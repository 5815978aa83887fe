package io.concertreservation.journey.support;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Lets many do something at the same moment. On threads of the platform: the client of these tests loads classes while it
 * reads an answer, and virtual threads that wait for that occupy all of their few carriers, so that nobody goes on.
 */
public final class Together {

    private Together() {}

    /** All start when the last one is ready; the outcomes come in the order of the people. */
    public static <P, T> List<T> each(List<P> people, Function<P, T> deed) {
        CountDownLatch ready = new CountDownLatch(people.size());
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            List<Future<T>> outcomes = people.stream()
                    .map(person -> threads.submit((Callable<T>) () -> {
                        ready.countDown();
                        ready.await();
                        return deed.apply(person);
                    }))
                    .toList();
            return outcomes.stream().map(Together::outcome).toList();
        }
    }

    /** The same deed so many times at once. */
    public static <T> List<T> times(int times, Function<Integer, T> deed) {
        return each(IntStream.range(0, times).boxed().toList(), deed);
    }

    private static <T> T outcome(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
