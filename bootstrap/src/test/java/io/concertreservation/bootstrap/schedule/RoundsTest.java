package io.concertreservation.bootstrap.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final Rounds rounds = new Rounds(new SimpleMeterRegistry());

    @Test
    void batches_are_run_until_nothing_is_left_to_do() {
        AtomicInteger left = new AtomicInteger(3);

        rounds.run("test", () -> left.getAndDecrement() > 0 ? 1 : 0);

        assertThat(left).hasValue(-1);
    }

    @Test
    void whoever_ends_the_service_waits_for_the_batch_that_is_under_way_and_for_no_other() throws Exception {
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger batches = new AtomicInteger();
        CompletableFuture<Void> round = aside(() -> rounds.run("test", () -> {
            underWay.countDown();
            await(mayEnd);
            return batches.incrementAndGet();
        }));
        await(underWay);

        CompletableFuture<Void> end = aside(this::end);

        assertThatThrownBy(() -> end.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        mayEnd.countDown();
        end.get(5, TimeUnit.SECONDS);
        round.get(5, TimeUnit.SECONDS);
        assertThat(batches).hasValue(1);
    }

    @Test
    void nothing_begins_once_the_service_ends() {
        end();

        AtomicInteger batches = new AtomicInteger();
        rounds.run("test", batches::incrementAndGet);

        assertThat(batches).hasValue(0);
    }

    /** On a thread of its own: the common pool may have a single one. */
    private static CompletableFuture<Void> aside(Runnable work) {
        return CompletableFuture.runAsync(work, task -> Thread.ofPlatform().start(task));
    }

    private void end() {
        try {
            rounds.end(new ShutdownEvent());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
