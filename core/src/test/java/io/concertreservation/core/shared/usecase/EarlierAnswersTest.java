package io.concertreservation.core.shared.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.shared.domain.GivenAnswer;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.InMemoryGivenAnswers;
import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.fake.MutableClock;
import io.concertreservation.core.shared.port.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class EarlierAnswersTest {
    private static final int CROWD = 40;

    private final InMemoryTransactions memory = new InMemoryTransactions();
    private final InMemoryGivenAnswers answers = new InMemoryGivenAnswers(memory, new MutableClock());
    private final CountDownLatch crowd = new CountDownLatch(3 * CROWD);
    private final AtomicInteger looks = new AtomicInteger();
    private final EarlierAnswers earlier = new EarlierAnswers(answers, new Counted());

    @Test
    void of_a_crowd_that_looks_at_once_each_finds_what_is_theirs_in_a_few_transactions() {
        memory.inTransaction(() -> {
            assertThat(answers.claim(key("answered"))).isTrue();
            answers.give(key("answered"), "answer");
        });

        assertThat(look(List.of("answered", "none"))).containsExactly("answer", "none");
        assertThat(looks.get()).isLessThan(CROWD / 2);
    }

    @Test
    void one_whose_first_request_still_runs_stops_nobody_else() {
        answers.pretendRunning(key("running"));

        assertThat(look(List.of("running", "none"))).containsExactly("runs", "none");
    }

    /** What a crowd is told that asks for these keys again and again, at once; all are told the same about the same key. */
    private List<String> look(List<String> keys) {
        List<CompletableFuture<String>> told = new ArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (int i = 0; i < 3 * CROWD; i++) {
                RequestKey request = key(keys.get(i % keys.size()));
                told.add(CompletableFuture.supplyAsync(() -> look(request), threads));
            }
        }
        List<String> words = told.stream().map(CompletableFuture::join).toList();
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.get(i)).isEqualTo(words.get(i % keys.size()));
        }
        return words.subList(0, keys.size());
    }

    private String look(RequestKey request) {
        crowd.countDown();
        try {
            return earlier.find(request).map(GivenAnswer::text).orElse("none");
        } catch (Refusal stillRunning) {
            return "runs";
        }
    }

    private static RequestKey key(String name) {
        return new RequestKey(new UserId("ann"), "hold", name, "print");
    }

    /** Counts the transactions; the first one lasts until everybody is about to ask. */
    private final class Counted implements Transactions {
        @Override
        public <T> T inTransaction(Supplier<T> work) {
            looks.incrementAndGet();
            try {
                crowd.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return memory.inTransaction(work);
        }

        @Override
        public void afterCommit(Runnable work) {
            memory.afterCommit(work);
        }
    }
}
