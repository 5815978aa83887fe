package io.concertreservation.core.shared.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.concertreservation.core.shared.domain.GivenAnswer;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What the memory of given answers owes to requests that may take effect only once. */
public abstract class GivenAnswersContract {
    private final String user = "user-" + UUID.randomUUID();
    private final RequestKey request = key(user, "hold", "key-1", "print-1");

    protected abstract Transactions transactions();

    protected abstract GivenAnswers answers();

    /** Lets at least so much time pass. */
    protected abstract void letPass(Duration time);

    /** Runs the check while another transaction has claimed the request and does not end. */
    protected void whileClaimedElsewhere(RequestKey claimed, Runnable check) {
        CountDownLatch isClaimed = new CountDownLatch(1);
        CountDownLatch isChecked = new CountDownLatch(1);
        CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> claimAndUndo(claimed, () -> {
            isClaimed.countDown();
            await(isChecked);
        }));
        try {
            await(isClaimed);
            check.run();
        } finally {
            isChecked.countDown();
            other.join();
        }
    }

    @Test
    void given_answers_are_found_word_for_word_among_requests_that_have_none() {
        RequestKey none = key(user, "hold", "key-2", "print-1");
        RequestKey second = key(user, "pay", "key-1", "print-2");
        give(request, "{\"ä\": \"좌석\"}");
        give(second, "another");

        assertThat(transactions().inTransaction(() -> answers().find(List.of(none, second, request))))
                .containsOnly(
                        entry(request, new GivenAnswer("print-1", "{\"ä\": \"좌석\"}")),
                        entry(second, new GivenAnswer("print-2", "another")));
    }

    @Test
    void an_answered_request_cannot_be_claimed_again() {
        give(request, "answer");

        assertThat(claim(request)).isFalse();
    }

    @Test
    void the_same_key_with_other_content_is_the_same_claim() {
        give(request, "answer");
        RequestKey other = key(user, "hold", "key-1", "print-2");

        assertThat(claim(other)).isFalse();
        assertThat(transactions().inTransaction(() -> answers().find(List.of(other))))
                .containsOnly(entry(other, new GivenAnswer("print-1", "answer")));
    }

    @Test
    void users_operations_and_keys_do_not_meet() {
        give(request, "answer");

        assertThat(claim(key(user + "x", "hold", "key-1", "print-1"))).isTrue();
        assertThat(claim(key(user, "pay", "key-1", "print-1"))).isTrue();
        assertThat(claim(key(user, "hold", "key-2", "print-1"))).isTrue();
        assertThat(claim(key(user, "hold", "KEY-1", "print-1"))).isTrue();
    }

    @Test
    void a_claim_that_is_undone_leaves_nothing() {
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    answers().claim(request);
                    answers().give(request, "answer");
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(transactions().inTransaction(() -> answers().find(List.of(request))))
                .isEmpty();
        assertThat(claim(request)).isTrue();
    }

    @Test
    void a_request_that_still_runs_is_refused_at_once() {
        whileClaimedElsewhere(
                request,
                () -> assertThatThrownBy(() -> claim(request))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.STILL_RUNNING)));

        assertThat(claim(request)).as("after the other was undone").isTrue();
    }

    @Test
    void an_answer_that_is_about_to_be_given_is_not_taken_for_none() {
        whileClaimedElsewhere(
                request,
                () -> assertThatThrownBy(() ->
                                transactions().inTransaction(() -> answers().find(List.of(request))))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.STILL_RUNNING)));
    }

    @Test
    void a_request_that_still_runs_does_not_stop_others() {
        whileClaimedElsewhere(
                request,
                () -> assertThat(claim(key(user, "hold", "key-2", "print-1"))).isTrue());
    }

    @Test
    void old_answers_are_forgotten_and_young_ones_kept() {
        give(request, "answer");
        letPass(Duration.ofMillis(50));

        forget(Duration.ofHours(1));
        assertThat(claim(request)).isFalse();

        forget(Duration.ofMillis(20));
        assertThat(claim(request)).isTrue();
    }

    @Test
    void no_more_than_the_limit_is_forgotten_at_once() {
        give(request, "answer");
        give(key(user, "hold", "key-2", "print-1"), "answer");
        letPass(Duration.ofMillis(50));

        assertThat(transactions().<Integer>inTransaction(() -> answers().forget(Duration.ofMillis(20), 1)))
                .isEqualTo(1);
    }

    private void forget(Duration age) {
        int forgotten;
        do {
            forgotten = transactions().inTransaction(() -> answers().forget(age, 1_000));
        } while (forgotten > 0);
    }

    private boolean claim(RequestKey wanted) {
        return claimAndUndo(wanted, () -> {});
    }

    private boolean claimAndUndo(RequestKey wanted, Runnable meanwhile) {
        AtomicBoolean claimed = new AtomicBoolean();
        try {
            return transactions().inTransaction(() -> {
                claimed.set(answers().claim(wanted));
                meanwhile.run();
                throw new CancellationException("undone");
            });
        } catch (CancellationException undone) {
            return claimed.get();
        }
    }

    private void give(RequestKey wanted, String text) {
        transactions().inTransaction(() -> {
            assertThat(answers().claim(wanted)).isTrue();
            answers().give(wanted, text);
        });
    }

    private static RequestKey key(String user, String operation, String key, String fingerprint) {
        return new RequestKey(new UserId(user), operation, key, fingerprint);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
