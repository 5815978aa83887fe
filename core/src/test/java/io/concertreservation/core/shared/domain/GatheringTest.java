package io.concertreservation.core.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.shared.domain.Gathering.Asked;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many wait for a round, and for how long. Rounds answer each number with itself, once they may. */
final class GatheringTest {
    private static final int MOST = 5;
    private static final int WAITING = 10 * MOST;
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Integer NO = -1;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final List<List<Integer>> rounds = new CopyOnWriteArrayList<>();
    private final List<Refusal> refusals = new CopyOnWriteArrayList<>();
    private final Semaphore refused = new Semaphore(0);

    @AfterEach
    void nobody_is_left_behind() {
        mayEnd.countDown();
    }

    @Test
    void as_many_wait_as_ten_rounds_take_and_whoever_comes_then_is_refused_at_once() throws Exception {
        Gathering<Integer, Integer> gathering = gathering(LONG);
        List<CompletableFuture<Integer>> first = ask(gathering, 1);
        await(begun);

        List<CompletableFuture<Integer>> crowd = ask(gathering, WAITING + 20);

        areRefused(20);
        mayEnd.countDown();
        assertThat(answers(first)).containsExactly(0);
        assertThat(answers(crowd)).filteredOn(NO::equals).hasSize(20);
        assertThat(rounds).allMatch(round -> round.size() <= MOST);
    }

    @Test
    void whoever_was_refused_or_answered_takes_no_room_from_those_who_come_later() throws Exception {
        Gathering<Integer, Integer> gathering = gathering(LONG);
        ask(gathering, 1);
        await(begun);
        List<CompletableFuture<Integer>> crowd = ask(gathering, WAITING + 20);
        areRefused(20);
        mayEnd.countDown();
        answers(crowd);

        assertThat(answers(ask(gathering, WAITING))).doesNotContain(NO);
    }

    @Test
    void nobody_waits_for_a_round_for_longer_than_patience_lasts_and_none_asks_for_who_is_gone() throws Exception {
        Gathering<Integer, Integer> gathering = gathering(Duration.ofSeconds(1));
        List<CompletableFuture<Integer>> first = ask(gathering, 1);
        await(begun);

        List<CompletableFuture<Integer>> late = ask(gathering, WAITING);

        areRefused(WAITING);
        assertThat(first).as("whoever is part of a round waits for it").noneMatch(CompletableFuture::isDone);
        mayEnd.countDown();
        assertThat(answers(first)).containsExactly(0);
        assertThat(answers(late)).containsOnly(NO);
        assertThat(rounds).containsExactly(List.of(0));
        assertThat(answers(ask(gathering, WAITING))).as("there is room again").doesNotContain(NO);
    }

    private Gathering<Integer, Integer> gathering(Duration patience) {
        return new Gathering<>(MOST, patience, this::answerAll);
    }

    private void answerAll(List<Asked<Integer, Integer>> people) {
        rounds.add(people.stream().map(Asked::question).toList());
        begun.countDown();
        await(mayEnd);
        people.forEach(one -> one.answer(one.question()));
    }

    private List<CompletableFuture<Integer>> ask(Gathering<Integer, Integer> gathering, int people) {
        return IntStream.range(0, people)
                .mapToObj(number ->
                        CompletableFuture.supplyAsync(() -> askOnce(gathering, number), Thread::startVirtualThread))
                .toList();
    }

    private Integer askOnce(Gathering<Integer, Integer> gathering, int number) {
        try {
            return gathering.ask(number);
        } catch (Refusal refusal) {
            refusals.add(refusal);
            refused.release();
            return NO;
        }
    }

    private void areRefused(int people) throws InterruptedException {
        assertThat(refused.tryAcquire(people, 5, TimeUnit.SECONDS)).isTrue();
        assertThat(refusals)
                .hasSize(people)
                .allSatisfy(refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.OVERLOADED))
                .extracting(refusal -> refusal.retryAfter().orElseThrow().toSeconds())
                .as("not all at the same time again")
                .contains(2L, 3L, 4L)
                .allSatisfy(seconds -> assertThat(seconds).isBetween(2L, 5L));
    }

    private static List<Integer> answers(List<CompletableFuture<Integer>> people) {
        return people.stream()
                .map(one -> one.orTimeout(5, TimeUnit.SECONDS).join())
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
