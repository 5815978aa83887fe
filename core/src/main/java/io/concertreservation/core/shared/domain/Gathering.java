package io.concertreservation.core.shared.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Asks for many at once: whoever asks while a round is under way shares the next one with all who came meanwhile. So there
 * are as many rounds as fit one after the other, and not as many as there are people; nobody waits for company. Batches
 * that grow with the load by themselves are known as natural batching. No more wait than {@value #ROUNDS} rounds take, and
 * nobody longer than {@value #SECONDS} seconds for a round to begin: all others are refused as {@code OVERLOADED}.
 */
public final class Gathering<Q, A> {
    private static final int ROUNDS = 10;
    /** More than the silent server of a queue is listened to, so that who waits meanwhile hears of it in the next round. */
    private static final int SECONDS = 3;

    private final Queue<Asked<Q, A>> asked = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final int most;
    private final Duration patience;
    private final Consumer<List<Asked<Q, A>>> round;

    /** One of those who ask, and the answer that is awaited. */
    public static final class Asked<Q, A> {
        private final Q question;
        private final CompletableFuture<A> answer = new CompletableFuture<>();
        /** Part of a round, or gone: whichever came first. */
        private final AtomicBoolean settled = new AtomicBoolean();

        private Asked(Q question) {
            this.question = question;
        }

        public Q question() {
            return question;
        }

        public void answer(A found) {
            answer.complete(found);
        }

        /** Only who has no answer yet hears of it. */
        public void fail(Throwable cause) {
            answer.completeExceptionally(cause);
        }

        private boolean settles() {
            return settled.compareAndSet(false, true);
        }
    }

    /**
     * @param most how many share a round at most
     * @param round answers each of them; whom it leaves without, what it throws is for
     */
    public Gathering(int most, Consumer<List<Asked<Q, A>>> round) {
        this(most, Duration.ofSeconds(SECONDS), round);
    }

    Gathering(int most, Duration patience, Consumer<List<Asked<Q, A>>> round) {
        this.most = most;
        this.patience = patience;
        this.round = round;
    }

    /**
     * The answer to this question. Blocks until a round begins and as long as that lasts.
     *
     * @throws Refusal {@code OVERLOADED} for whom there is no room, who has waited too long or is interrupted; and what the
     *     round throws
     */
    public A ask(Q question) {
        if (waiting.incrementAndGet() > ROUNDS * most) {
            waiting.decrementAndGet();
            throw tooMany();
        }
        Asked<Q, A> mine = new Asked<>(question);
        asked.add(mine);
        if (underWay.compareAndSet(false, true)) {
            begin();
        }
        if (!isAnsweredInTime(mine) && mine.settles()) {
            throw tooMany();
        }
        try {
            return mine.answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private boolean isAnsweredInTime(Asked<Q, A> mine) {
        try {
            mine.answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException tooLate) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            return true;
        }
    }

    /** In two to five seconds, in turn, so that those who were turned away together do not meet again. */
    private Refusal tooMany() {
        return Refusal.overloaded(Duration.ofSeconds(2 + Math.floorMod(refused.getAndIncrement(), 4)));
    }

    private void begin() {
        boolean begun = false;
        try {
            Thread.startVirtualThread(this::goRound);
            begun = true;
        } finally {
            if (!begun) {
                underWay.set(false);
            }
        }
    }

    private void goRound() {
        do {
            try {
                while (!asked.isEmpty()) {
                    answer(next());
                }
            } finally {
                underWay.set(false);
            }
            // Somebody may have asked after the last round and before that.
        } while (!asked.isEmpty() && underWay.compareAndSet(false, true));
    }

    /** Those who wait, without who is gone. */
    private List<Asked<Q, A>> next() {
        List<Asked<Q, A>> next = new ArrayList<>();
        while (next.size() < most) {
            Asked<Q, A> one = asked.poll();
            if (one == null) {
                break;
            }
            waiting.decrementAndGet();
            if (one.settles()) {
                next.add(one);
            }
        }
        return next;
    }

    private void answer(List<Asked<Q, A>> people) {
        if (people.isEmpty()) {
            return;
        }
        try {
            round.accept(people);
            if (!people.stream().allMatch(one -> one.answer.isDone())) {
                throw new IllegalStateException("Somebody was left without an answer.");
            }
        } catch (RuntimeException | Error failure) {
            people.forEach(one -> one.fail(failure));
        }
    }
}
