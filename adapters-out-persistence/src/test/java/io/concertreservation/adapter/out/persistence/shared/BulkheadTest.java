package io.concertreservation.adapter.out.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.shared.domain.Precedence;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SharedReason;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** One place, so that it is seen who gets it next. */
class BulkheadTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<String> served = Collections.synchronizedList(new ArrayList<>());

    @Test
    void work_is_done_and_its_place_is_free_again() {
        Bulkhead bulkhead = bulkhead(2, LONG);

        assertThat(bulkhead.<Integer>pass(bulkhead::inUse)).isEqualTo(1);
        assertThatThrownBy(() -> bulkhead.pass(() -> {
                    throw new IllegalStateException("work failed");
                }))
                .hasMessage("work failed");
        assertThat(bulkhead.inUse()).isZero();
    }

    @Test
    void the_admitted_are_served_before_newcomers_who_came_earlier_and_each_in_order() {
        Bulkhead bulkhead = bulkhead(2, LONG);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Void> first = busy(bulkhead, end);
        List<CompletableFuture<Void>> others = List.of(
                waits(bulkhead, Precedence.NEWCOMER, "newcomer 1", 1),
                waits(bulkhead, Precedence.NEWCOMER, "newcomer 2", 2),
                waits(bulkhead, Precedence.ADMITTED, "admitted 1", 1),
                waits(bulkhead, Precedence.ADMITTED, "admitted 2", 2));

        end.countDown();
        first.join();
        others.forEach(CompletableFuture::join);

        assertThat(served).containsExactly("admitted 1", "admitted 2", "newcomer 1", "newcomer 2");
    }

    @Test
    void who_finds_the_own_line_full_is_refused_at_once_and_the_other_line_is_open() {
        Bulkhead bulkhead = bulkhead(1, LONG);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Void> first = busy(bulkhead, end);
        CompletableFuture<Void> waiting = waits(bulkhead, Precedence.NEWCOMER, "newcomer", 1);

        long start = System.nanoTime();
        isRefused(() -> serve(bulkhead, Precedence.NEWCOMER, "another"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONG.dividedBy(2));
        CompletableFuture<Void> admitted = waits(bulkhead, Precedence.ADMITTED, "admitted", 1);

        assertThat(meters.get("concert.database.places.in.use").gauge().value()).isEqualTo(1);
        assertThat(meters.get("concert.database.waiting")
                        .tag("who", "newcomer")
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(refused("newcomer")).isEqualTo(1);
        assertThat(refused("admitted")).isZero();
        end.countDown();
        CompletableFuture.allOf(first, waiting, admitted).join();
    }

    @Test
    void who_has_waited_too_long_is_refused_and_takes_no_place_along() {
        Bulkhead bulkhead = bulkhead(1, Duration.ofMillis(20));
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Void> first = busy(bulkhead, end);

        isRefused(() -> serve(bulkhead, Precedence.ADMITTED, "impatient"));

        assertThat(bulkhead.waiting(Precedence.ADMITTED)).isZero();
        end.countDown();
        first.join();
        serve(bulkhead, Precedence.NEWCOMER, "late");
        assertThat(served).containsExactly("late");
        assertThat(bulkhead.inUse()).isZero();
    }

    private Bulkhead bulkhead(int longest, Duration patience) {
        Bulkhead.Line line = new Bulkhead.Line(longest, patience);
        return new Bulkhead(1, line, line, new Crush(meters));
    }

    /** Occupies the only place until the end. */
    private static CompletableFuture<Void> busy(Bulkhead bulkhead, CountDownLatch end) {
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> bulkhead.pass(() -> {
            try {
                return end.await(LONG.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }));
        Awaitility.await().until(() -> bulkhead.inUse() == 1);
        return work;
    }

    /** Comes, and is seen to be the so-manieth of the line. */
    private CompletableFuture<Void> waits(Bulkhead bulkhead, Precedence who, String name, int place) {
        CompletableFuture<Void> work =
                CompletableFuture.runAsync(() -> serve(bulkhead, who, name), Thread::startVirtualThread);
        Awaitility.await().until(() -> bulkhead.waiting(who) == place);
        return work;
    }

    private void serve(Bulkhead bulkhead, Precedence who, String name) {
        who.call(() -> bulkhead.pass(() -> served.add(name)));
    }

    private double refused(String who) {
        return meters.get("concert.database.refused").tag("who", who).counter().count();
    }

    private static void isRefused(Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(SharedReason.OVERLOADED);
            assertThat(refusal.retryAfter()).isPresent();
        });
    }
}
