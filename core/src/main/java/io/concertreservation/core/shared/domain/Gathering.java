package io.concertreservation.core.shared.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Asks for many at once: whoever asks while a round is under way shares the next one with all who came meanwhile. So there
 * are as many rounds as fit one after the other, and not as many as there are people; nobody waits for company. Batches
 * that grow with the load by themselves are known as natural batching. What is under way at the door bounds how many wait
 * here.
 */
public final class Gathering<Q, A> {
    private final Queue<Asked<Q, A>> asked = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final int most;
    private final Consumer<List<Asked<Q, A>>> round;

    /** One of those who ask, and the answer that is awaited. */
    public static final class Asked<Q, A> {
        private final Q question;
        private final CompletableFuture<A> answer = new CompletableFuture<>();

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
    }

    /**
     * @param most how many share a round at most
     * @param round answers each of them; whom it leaves without, what it throws is for
     */
    public Gathering(int most, Consumer<List<Asked<Q, A>>> round) {
        this.most = most;
        this.round = round;
    }

    /** The answer to this question; throws as the round that it was part of. */
    public A ask(Q question) {
        Asked<Q, A> mine = new Asked<>(question);
        asked.add(mine);
        if (underWay.compareAndSet(false, true)) {
            begin();
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
                for (List<Asked<Q, A>> next = next(); !next.isEmpty(); next = next()) {
                    answer(next);
                }
            } finally {
                underWay.set(false);
            }
            // Somebody may have asked after the last round and before that.
        } while (!asked.isEmpty() && underWay.compareAndSet(false, true));
    }

    private List<Asked<Q, A>> next() {
        List<Asked<Q, A>> next = new ArrayList<>();
        for (Asked<Q, A> one = asked.poll(); one != null; one = next.size() < most ? asked.poll() : null) {
            next.add(one);
        }
        return next;
    }

    private void answer(List<Asked<Q, A>> people) {
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
