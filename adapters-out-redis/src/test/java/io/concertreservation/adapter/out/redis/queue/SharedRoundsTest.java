package io.concertreservation.adapter.out.redis.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SharedRoundsTest {

    private static final ConcertId CONCERT = new ConcertId(UUID.fromString("019ab0c4-5f60-7c3e-9c7b-0a3f5d2e1b11"));
    private static final ConcertId OTHER = new ConcertId(UUID.fromString("019ab0c4-5f60-7c3e-9c7b-0a3f5d2e1b12"));
    private static final Executor THREADS = Thread::startVirtualThread;

    private final CountDownLatch redisAnswers = new CountDownLatch(1);
    private final List<Integer> sizes = new CopyOnWriteArrayList<>();

    @Test
    void who_asks_alone_is_looked_for_at_once() {
        redisAnswers.countDown();

        assertThat(looks(this::look).ask(ticket(7))).isEqualTo(worth(ticket(7)));
        assertThat(sizes).containsExactly(1);
    }

    @Test
    void all_who_ask_while_a_look_is_under_way_share_the_next_one_and_everybody_gets_their_own_answer() {
        SharedRounds<Ticket, QueueToken> looks = looks(this::look);
        List<CompletableFuture<QueueToken>> answers = new ArrayList<>();
        answers.add(CompletableFuture.supplyAsync(() -> looks.ask(ticket(0)), THREADS));
        Awaitility.await().until(() -> sizes.size() == 1);
        List<CountDownLatch> begun = new ArrayList<>();
        for (int number = 1; number <= 200; number++) {
            Ticket ticket = ticket(number);
            CountDownLatch begins = new CountDownLatch(1);
            begun.add(begins);
            answers.add(CompletableFuture.supplyAsync(
                    () -> {
                        begins.countDown();
                        return looks.ask(ticket);
                    },
                    THREADS));
        }
        begun.forEach(SharedRoundsTest::await);
        // Between the sign and the asking lies a step that nobody can see.
        Awaitility.await().pollDelay(Duration.ofMillis(200)).until(() -> true);

        redisAnswers.countDown();

        for (int number = 0; number <= 200; number++) {
            assertThat(answers.get(number).join()).isEqualTo(worth(ticket(number)));
        }
        assertThat(sizes).startsWith(1).hasSizeLessThanOrEqualTo(3);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(201);
    }

    @Test
    void one_look_takes_500_at_most() {
        SharedRounds<Ticket, QueueToken> looks = looks(this::look);
        List<CompletableFuture<QueueToken>> answers = new ArrayList<>();
        for (int number = 0; number < 1_200; number++) {
            Ticket ticket = ticket(number);
            answers.add(CompletableFuture.supplyAsync(() -> looks.ask(ticket), THREADS));
        }
        Awaitility.await().pollDelay(Duration.ofMillis(200)).until(() -> true);

        redisAnswers.countDown();
        answers.forEach(CompletableFuture::join);

        assertThat(sizes).allMatch(size -> size <= 500);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1_200);
    }

    @Test
    void when_a_look_fails_those_who_shared_it_are_told_and_the_next_one_is_tried() {
        redisAnswers.countDown();
        boolean[] away = {true};
        SharedRounds<Ticket, QueueToken> looks = looks(tickets -> {
            if (away[0]) {
                throw new IllegalStateException("away");
            }
            return look(tickets);
        });

        assertThatThrownBy(() -> looks.ask(ticket(1)))
                .isInstanceOf(IllegalStateException.class)
                .isNotInstanceOf(CompletionException.class)
                .hasMessage("away");

        away[0] = false;
        assertThat(looks.ask(ticket(1))).isEqualTo(worth(ticket(1)));
    }

    @Test
    void a_room_that_is_away_fails_nobody_of_another_room() {
        Ticket other = new Ticket(OTHER, new UserId("user"), 1, "era");
        SharedRounds<Ticket, QueueToken> looks = looks(tickets -> {
            List<QueueToken> places = look(tickets);
            if (tickets.contains(other)) {
                throw new IllegalStateException("away");
            }
            return places;
        });
        CompletableFuture<QueueToken> first = CompletableFuture.supplyAsync(() -> looks.ask(ticket(0)), THREADS);
        Awaitility.await().until(() -> sizes.size() == 1);
        CompletableFuture<QueueToken> failing = CompletableFuture.supplyAsync(() -> looks.ask(other), THREADS);
        CompletableFuture<QueueToken> beside = CompletableFuture.supplyAsync(() -> looks.ask(ticket(1)), THREADS);
        Awaitility.await().pollDelay(Duration.ofMillis(200)).until(() -> true);

        redisAnswers.countDown();

        assertThat(first.join()).isEqualTo(worth(ticket(0)));
        assertThat(beside.join()).isEqualTo(worth(ticket(1)));
        assertThatThrownBy(failing::join).hasMessageContaining("away");
    }

    private static SharedRounds<Ticket, QueueToken> looks(Function<List<Ticket>, List<QueueToken>> round) {
        return new SharedRounds<>(Ticket::concert, round);
    }

    private List<QueueToken> look(List<Ticket> tickets) {
        sizes.add(tickets.size());
        await(redisAnswers);
        return tickets.stream().map(SharedRoundsTest::worth).toList();
    }

    private static QueueToken worth(Ticket ticket) {
        return new QueueToken.Expired(ticket, QueueToken.Ending.GONE);
    }

    private static Ticket ticket(long number) {
        return new Ticket(CONCERT, new UserId("user-" + number), number, "era");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
