package io.concertreservation.faults;

import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Tokens;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Buyers who were admitted and buy one seat after the other, and newcomers who come at a rate, whatever becomes of them. */
final class Rush {

    private static final int MOST_UNANSWERED = 3_000;
    private static final Duration BREATH = Duration.ofMillis(20);

    /** Who was admitted and has money. */
    private record Admitted(String access, String queue, long seat) {}

    private final QuickClient client;
    private final Show show;
    private final Queue<Admitted> admitted = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicLong turns = new AtomicLong();
    private final List<String> newcomers = Stream.generate(() -> Tokens.of("newcomer-" + UUID.randomUUID(), "buyer"))
            .limit(50)
            .toList();

    Rush(QuickClient client, Show show) {
        this.client = client;
        this.show = show;
    }

    /** Lets somebody in and gives them money and a seat to wish for. */
    CompletableFuture<?> admits(long seat) {
        String access = Tokens.of("buyer-" + UUID.randomUUID(), "buyer");
        Tempo unseen = new Tempo();
        return untilServed(enter(access), unseen, Long.MAX_VALUE)
                .thenCompose(entered -> untilServed(charge(access, 100_000), unseen, Long.MAX_VALUE)
                        .thenAccept(charged -> admitted.add(new Admitted(access, entered.field("token"), seat))));
    }

    /** So many buyers make so many purchases, each beginning anew when the last one has ended, but not for ever. */
    CompletableFuture<Void> buying(int buyers, int purchases, Duration atMost, Tempo tempo) {
        long end = System.nanoTime() + atMost.toNanos();
        AtomicInteger left = new AtomicInteger(purchases);
        return CompletableFuture.allOf(
                Stream.generate(() -> buyOn(left, end, tempo)).limit(buyers).toArray(CompletableFuture<?>[]::new));
    }

    private CompletableFuture<Void> buyOn(AtomicInteger left, long end, Tempo tempo) {
        if (left.decrementAndGet() < 0 || System.nanoTime() > end) {
            return CompletableFuture.completedFuture(null);
        }
        Admitted buyer = admitted.remove();
        long start = System.nanoTime();
        Tempo steps = new Tempo();
        return untilServed(hold(buyer), steps, end)
                .thenCompose(held -> held.code().equals("201")
                        ? untilServed(pay(buyer, held.field("id")), steps, end)
                        : CompletableFuture.completedFuture(held))
                .thenCompose(last -> {
                    tempo.note(last.code(), Timed.since(start));
                    return buyOn(left, end, tempo);
                });
    }

    /** Sends the same again with the same key while it is refused for the moment. */
    private CompletableFuture<QuickClient.Reply> untilServed(HttpRequest request, Tempo tempo, long end) {
        return client.send(request, tempo)
                .thenCompose(reply -> isForNow(reply.code()) && System.nanoTime() < end
                        ? untilServed(request, tempo, end)
                        : CompletableFuture.completedFuture(reply));
    }

    private static boolean isForNow(String code) {
        return List.of("overloaded", "temporarily-unavailable", "request-still-running")
                .contains(code);
    }

    /** So many newcomers a second come until it is over; how they fare does not change how many come next. */
    void coming(int perSecond, CompletableFuture<?> over, Tempo tempo) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        long start = System.nanoTime();
        AtomicLong come = new AtomicLong();
        Future<?> ticks = clock.scheduleAtFixedRate(
                () -> {
                    long due = Timed.since(start).toMillis() * perSecond / 1_000;
                    while (come.get() < due) {
                        come.incrementAndGet();
                        comes(tempo);
                    }
                },
                0,
                BREATH.toMillis(),
                TimeUnit.MILLISECONDS);
        over.join();
        ticks.cancel(false);
        clock.shutdown();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> unanswered.get() == 0);
    }

    private void comes(Tempo tempo) {
        if (unanswered.incrementAndGet() > MOST_UNANSWERED) {
            unanswered.decrementAndGet();
            tempo.note("not even sent", Duration.ZERO);
            return;
        }
        CompletableFuture<Void> _ = client.send(wish(), tempo).thenRun(unanswered::decrementAndGet);
    }

    private HttpRequest wish() {
        long turn = turns.incrementAndGet();
        String newcomer = newcomers.get((int) (turn % newcomers.size()));
        return switch ((int) (turn % 4)) {
            case 0 -> enter(newcomer);
            case 1 -> client.to("/concerts/" + show.concert()).build();
            default -> charge(newcomer, 1);
        };
    }

    private HttpRequest enter(String access) {
        return client.to("/concerts/" + show.concert() + "/queue-tokens")
                .header("Authorization", "Bearer " + access)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
    }

    private HttpRequest charge(String access, long amount) {
        return keyed("/balance/charges", access)
                .POST(QuickClient.json("{'amount':%d}".formatted(amount)))
                .build();
    }

    private HttpRequest hold(Admitted buyer) {
        return keyed("/reservations", buyer.access())
                .header("Queue-Token", buyer.queue())
                .POST(QuickClient.json("{'scheduleId':'%s','seatIds':[%d]}".formatted(show.schedule(), buyer.seat())))
                .build();
    }

    private HttpRequest pay(Admitted buyer, String reservation) {
        return keyed("/payments", buyer.access())
                .POST(QuickClient.json("{'reservationId':'%s'}".formatted(reservation)))
                .build();
    }

    private HttpRequest.Builder keyed(String path, String access) {
        return client.to(path)
                .header("Authorization", "Bearer " + access)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
