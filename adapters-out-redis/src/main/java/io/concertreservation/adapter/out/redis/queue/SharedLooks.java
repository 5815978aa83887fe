package io.concertreservation.adapter.out.redis.queue;

import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks for many at once: whoever asks while a look is under way shares the next one with all who came meanwhile. So there
 * are as many round trips as fit one after the other, and not as many as there are people; nobody waits for company.
 * Batches that grow with the load by themselves are known as natural batching. What is under way at the door bounds how
 * many wait here.
 */
final class SharedLooks {

    /** What one round trip takes without keeping others waiting for long. */
    private static final int MOST = 500;

    private record Asked(Ticket ticket, CompletableFuture<QueueToken> answer) {}

    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final Function<List<Ticket>, List<QueueToken>> look;

    /** @param look answers in the order of the tickets */
    SharedLooks(Function<List<Ticket>, List<QueueToken>> look) {
        this.look = look;
    }

    /** As the look that it was part of: what that throws, everybody gets who shared it. */
    QueueToken look(Ticket ticket) {
        Asked mine = new Asked(ticket, new CompletableFuture<>());
        asked.add(mine);
        if (underWay.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::lookForAll);
        }
        try {
            return mine.answer().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void lookForAll() {
        do {
            for (List<Asked> next = next(); !next.isEmpty(); next = next()) {
                next.stream()
                        .collect(Collectors.groupingBy(one -> one.ticket().concert()))
                        .values()
                        .forEach(this::lookFor);
            }
            underWay.set(false);
            // Somebody may have asked after the last look and before that.
        } while (!asked.isEmpty() && underWay.compareAndSet(false, true));
    }

    private List<Asked> next() {
        List<Asked> next = new ArrayList<>();
        for (Asked one = asked.poll(); one != null; one = next.size() < MOST ? asked.poll() : null) {
            next.add(one);
        }
        return next;
    }

    /** Room by room, so that one that is away fails nobody else. */
    private void lookFor(List<Asked> people) {
        try {
            List<QueueToken> answers =
                    look.apply(people.stream().map(Asked::ticket).toList());
            for (int i = 0; i < people.size(); i++) {
                people.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException | Error away) {
            people.forEach(one -> one.answer().completeExceptionally(away));
        }
    }
}
