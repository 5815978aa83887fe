package io.concertreservation.bench.row;

import io.concertreservation.bench.load.Ask;
import io.concertreservation.bench.load.Feed;
import io.concertreservation.bench.load.HttpLoad;
import io.concertreservation.bench.load.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A crowd that wants one thing at the same moment, against as many who want nothing special.
 *
 * @param crowd the requests of a round, one for each connection
 */
public record Burst(String name, double goal, HttpLoad load, IntFunction<List<byte[]>> crowd, List<byte[]> nothing)
        implements Row {

    private static final int WARM_UP = 4;
    private static final int ROUNDS = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public Verdict measure(Notes notes) {
        List<Double> crowds = new ArrayList<>();
        List<Double> nothings = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        boolean oneWinner = true;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            Tally wanted = all(crowd.apply(round));
            Tally constant = all(nothing);
            notes.add(name, "round " + round, "crowd, %.1f ms in all".formatted(wanted.millis()), wanted);
            notes.add(name, "round " + round, "constant, %.1f ms in all".formatted(constant.millis()), constant);
            oneWinner &= hasOneWinner(wanted);
            if (round >= WARM_UP) {
                crowds.add(wanted.millis());
                nothings.add(constant.millis());
                ratios.add(wanted.millis() / constant.millis());
            }
        }
        return verdict(oneWinner, Comparison.median(crowds), Comparison.median(nothings), ratios);
    }

    /** The others have lost, or were sent away before they could because so many came at once. */
    private static boolean hasOneWinner(Tally wanted) {
        return wanted.outcomes().getOrDefault(201, 0L) == 1
                && Set.of(201, 409, 503).containsAll(wanted.outcomes().keySet());
    }

    private Tally all(List<byte[]> requests) {
        return load.run(Feed.each(requests.stream().map(Ask::new).iterator()), PATIENCE);
    }

    private Verdict verdict(boolean oneWinner, double crowds, double constants, List<Double> ratios) {
        double ratio = Comparison.median(ratios);
        return new Verdict(
                name,
                "%s, last answer after %s ms"
                        .formatted(oneWinner ? "one winner" : "NOT one winner", Notes.number(crowds)),
                Notes.number(constants) + " ms (as many constants)",
                Notes.number(ratio),
                "%s to %s".formatted(Notes.number(Collections.min(ratios)), Notes.number(Collections.max(ratios))),
                "one winner, <= " + goal,
                oneWinner && ratio <= goal);
    }
}
