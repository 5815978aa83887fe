package io.concertreservation.bench.row;

import io.concertreservation.bench.load.Feed;
import io.concertreservation.bench.load.Metronome;
import io.concertreservation.bench.load.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * How much slower a read gets while something else goes on.
 *
 * @param noise begins it; closing ends it
 */
public record Disturbance(
        String name, double goal, Metronome reader, Feed reads, Callable<AutoCloseable> noise, Pace pace)
        implements Row {

    private static final double PERCENTILE = 99;

    @Override
    public Verdict measure(Notes notes) throws Exception {
        List<Double> louds = new ArrayList<>();
        List<Double> quiets = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        reader.run(reads, pace.longer().slice());
        for (int round = 1; round <= pace.rounds(); round++) {
            Tally quiet = reader.run(reads, pace.longer().slice());
            Tally loud = duringNoise();
            notes.add(name, "round " + round, "meanwhile", loud);
            notes.add(name, "round " + round, "in quiet", quiet);
            louds.add(loud.millisAt(PERCENTILE));
            quiets.add(quiet.millisAt(PERCENTILE));
            ratios.add(loud.millisAt(PERCENTILE) / quiet.millisAt(PERCENTILE));
        }
        double ratio = Comparison.median(ratios);
        return new Verdict(
                name,
                "p99 %s ms".formatted(Notes.number(Comparison.median(louds))),
                "%s ms (in quiet)".formatted(Notes.number(Comparison.median(quiets))),
                Notes.number(ratio),
                "%s to %s".formatted(Notes.number(Collections.min(ratios)), Notes.number(Collections.max(ratios))),
                "<= " + goal,
                ratio <= goal);
    }

    private Tally duringNoise() throws Exception {
        try (AutoCloseable going = noise.call()) {
            return going == null ? new Tally() : reader.run(reads, pace.longer().slice());
        }
    }
}
