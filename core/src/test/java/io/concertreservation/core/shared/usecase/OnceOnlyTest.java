package io.concertreservation.core.shared.usecase;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.shared.domain.Answer;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.Crowd;
import io.concertreservation.core.shared.fake.InMemoryGivenAnswers;
import io.concertreservation.core.shared.fake.InMemoryTransactions;
import io.concertreservation.core.shared.fake.MutableClock;
import io.concertreservation.core.shared.fake.Table;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OnceOnlyTest {
    private final Refusal no = new Refusal(SharedReason.INVALID_REQUEST, "no");
    private final Refusal away = new Refusal(SharedReason.UNAVAILABLE, "away");

    private final MutableClock clock = new MutableClock();
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryGivenAnswers answers = new InMemoryGivenAnswers(transactions, clock);
    private final Table<Integer, String> effects = new Table<>(transactions);
    private final OnceOnly onceOnly = new OnceOnly(answers, transactions);
    private final RequestKey request = new RequestKey(new UserId("ann"), "hold", "key", "print");

    @Test
    void the_first_request_takes_effect_and_is_answered() {
        assertThat(perform(request)).isEqualTo(new Answer("effect 1", false));
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void a_repetition_has_no_effect_and_gets_the_same_answer() {
        perform(request);

        assertThat(perform(request)).isEqualTo(new Answer("effect 1", true));
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void a_key_with_other_content_is_refused() {
        perform(request);
        RequestKey other = new RequestKey(request.user(), "hold", "key", "other print");

        assertRefused(SharedReason.KEY_REUSED, () -> perform(other));
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void a_refusal_is_not_stored_and_the_key_can_be_used_again() {
        assertThatThrownBy(() -> fail(request, no)).isSameAs(no);
        assertThat(effects()).isZero();

        assertThat(perform(request)).isEqualTo(new Answer("effect 1", false));
    }

    @Test
    void a_refusal_never_hides_the_answer_that_was_given() {
        perform(request);

        Answer again = onceOnly.perform(request, guard -> {
            throw no;
        });

        assertThat(again).isEqualTo(new Answer("effect 1", true));
    }

    @Test
    void a_refusal_of_a_reused_key_tells_that_the_key_was_used() {
        perform(request);
        RequestKey other = new RequestKey(request.user(), "hold", "key", "other print");

        assertRefused(
                SharedReason.KEY_REUSED,
                () -> onceOnly.perform(other, guard -> {
                    throw no;
                }));
    }

    @Test
    void what_is_away_stays_away_and_nothing_is_looked_up() {
        perform(request);

        assertThatThrownBy(() -> onceOnly.perform(request, guard -> {
                    throw away;
                }))
                .isSameAs(away);
    }

    @Test
    void a_request_that_still_runs_is_refused_and_told_when_to_ask_again() {
        answers.pretendRunning(request);

        Refusal refusal = assertRefused(SharedReason.STILL_RUNNING, () -> perform(request));

        assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(1));
        assertThat(effects()).isZero();
        answers.pretendEnded(request);
        assertThat(perform(request).replayed()).isFalse();
    }

    @Test
    void a_fault_leaves_neither_effect_nor_answer() {
        IllegalStateException fault = new IllegalStateException("broken");

        assertThatThrownBy(() -> fail(request, fault)).isSameAs(fault);

        assertThat(effects()).isZero();
        assertThat(perform(request).replayed()).isFalse();
    }

    @Test
    void users_and_operations_do_not_share_keys() {
        perform(request);
        perform(new RequestKey(new UserId("ben"), "hold", "key", "print"));
        perform(new RequestKey(request.user(), "pay", "key", "print"));

        assertThat(effects()).isEqualTo(3);
    }

    @Test
    void of_many_of_the_same_one_takes_effect() {
        List<Answer> given = Crowd.of(20, number -> perform(request));

        assertThat(given).extracting(Answer::text).containsOnly("effect 1");
        assertThat(given).filteredOn(answer -> !answer.replayed()).hasSize(1);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void old_answers_are_forgotten() {
        ForgetOldAnswers forget = new ForgetOldAnswersService(answers, transactions, Duration.ofDays(1));
        perform(request);
        clock.advance(Duration.ofDays(1));
        assertThat(forget.forget()).isZero();

        clock.advance(Duration.ofSeconds(1));

        assertThat(forget.forget()).isEqualTo(1);
        assertThat(perform(request).replayed()).isFalse();
    }

    private Answer perform(RequestKey wanted) {
        return onceOnly.perform(wanted, guard -> transactions.inTransaction(() -> guard.once(this::takeEffect)));
    }

    private void fail(RequestKey wanted, RuntimeException fault) {
        onceOnly.perform(
                wanted,
                guard -> transactions.inTransaction(() -> guard.once(() -> {
                    takeEffect();
                    throw fault;
                })));
    }

    private String takeEffect() {
        int number = (int) effects.all().count() + 1;
        effects.put(number, "done");
        return "effect " + number;
    }

    private long effects() {
        return transactions.inTransaction(() -> effects.all().count());
    }
}
