package io.concertreservation.walls.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.SteeredJourney;
import io.concertreservation.walls.support.ApiDocument;
import io.concertreservation.walls.support.Operation;
import io.quarkus.test.junit.QuarkusTest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks the description of the API; {@code -Dwalls.seed} repeats a walk, {@code -Dwalls.attempts} shortens it. */
@QuarkusTest
class BadInputIT extends SteeredJourney {

    private static final int SCRAMBLED = 400;
    private static final int USUAL = 10_000;
    private static final int AT_ONCE = 8;

    private final Verdict verdict = new Verdict();

    @Test
    void whatever_is_sent_is_refused_in_words_and_changes_nothing() throws Exception {
        long seed = Long.getLong("walls.seed", new SecureRandom().nextLong());
        List<Attempt> attempts = attempts(new Random(seed));
        scheduler.pause();
        MoneyAndSeats before = eventually().until(MoneyAndSeats::now, state -> state.equals(MoneyAndSeats.now()));

        Tally tally = new Tally(send(attempts));

        System.out.printf("Bad input, -Dwalls.seed=%d%n%s%n", seed, tally.words());
        assertThat(tally.outcomes())
                .flatExtracting(outcome ->
                        verdict.on(outcome.attempt(), outcome.answer()).stream().toList())
                .as("with -Dwalls.seed=%d", seed)
                .isEmpty();
        assertThat(MoneyAndSeats.now()).isEqualTo(before);
    }

    /** All that there are, or a sample of them, and good bodies scrambled. */
    private static List<Attempt> attempts(Random chance) {
        ApiDocument document = ApiDocument.read();
        Stage stage = new Stage();
        List<Operation> operations = document.operations();
        List<Attempt> attempts = new ArrayList<>(operations.stream()
                .flatMap(operation -> wrong(document, stage, operation))
                .toList());
        Collections.shuffle(attempts, chance);
        int wanted = Integer.getInteger("walls.attempts", USUAL) - SCRAMBLED;
        List<Attempt> chosen = new ArrayList<>(attempts.subList(0, Math.min(wanted, attempts.size())));
        List<Operation> talking = operations.stream()
                .filter(operation -> operation.body().isPresent())
                .toList();
        Scrambler scrambler = new Scrambler(chance);
        for (int i = 0; i < SCRAMBLED; i++) {
            chosen.add(scrambler.attempt(stage, talking.get(i % talking.size())));
        }
        System.out.printf("Bad input: %d of %d attempts%n", chosen.size(), attempts.size() + SCRAMBLED);
        return chosen;
    }

    private static Stream<Attempt> wrong(ApiDocument document, Stage stage, Operation operation) {
        return Stream.of(
                        Bodies.of(stage, operation),
                        Fields.of(document, stage, operation),
                        Addresses.of(stage, operation),
                        Queries.of(document, stage, operation),
                        Headers.of(stage, operation))
                .flatMap(part -> part);
    }

    private static List<Tally.Outcome> send(List<Attempt> attempts) throws Exception {
        List<Tally.Outcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Tally.Outcome>> sent = attempts.stream()
                    .map(attempt -> threads.submit(
                            () -> new Tally.Outcome(attempt, attempt.ask().send())))
                    .toList();
            for (Future<Tally.Outcome> one : sent) {
                outcomes.add(one.get());
            }
        }
        return outcomes;
    }
}
