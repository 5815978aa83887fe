package io.concertreservation.bench.row;

import io.concertreservation.bench.load.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Throughput of one thing against that of another, in turns, so that what else the machine does falls on both.
 *
 * @param goal the share of the reference's throughput that is wanted
 */
public record Comparison(String name, double goal, Side measured, Side reference, Pace pace, Cpu cpu) implements Row {

    /** Share of the time that compiling takes, above which a program is not warm. */
    private static final double LITTLE = 0.1;

    /** How fast it went, and what it took of the processors. */
    private record Speed(double perSecond, double micros) {}

    @Override
    public Verdict measure(Notes notes) throws Exception {
        warmUp(notes);
        List<Speed> ones = new ArrayList<>();
        List<Speed> others = new ArrayList<>();
        for (int round = 1; round <= pace.rounds(); round++) {
            ones.add(run(measured, pace.slice(), "round " + round, notes));
            others.add(run(reference, pace.slice(), "round " + round, notes));
        }
        return verdict(ones, others);
    }

    /** Until the compilers have little left to do. */
    private void warmUp(Notes notes) throws Exception {
        long start = System.nanoTime();
        double share = 1;
        while (share > LITTLE && System.nanoTime() - start < pace.longest().toNanos()) {
            long begin = System.nanoTime();
            Duration before = cpu.compilers().busy();
            run(measured, pace.warmUp(), "warm-up", notes);
            run(reference, pace.warmUp(), "warm-up", notes);
            share = (double) cpu.compilers().busy().minus(before).toNanos() / (System.nanoTime() - begin);
            notes.add("%s; warm-up; compilers busy %.2f of the time".formatted(name, share));
        }
    }

    private Speed run(Side side, Duration time, String round, Notes notes) throws Exception {
        Map<String, Duration> before = cpu.used();
        Tally tally = side.run(time);
        notes.add(name, round, side.name() + "; " + cpu.words(before, tally.done()), tally);
        return new Speed(tally.perSecond(), cpu.microsEach(before, tally.done()));
    }

    private Verdict verdict(List<Speed> ones, List<Speed> others) {
        List<Double> ratios = IntStream.range(0, ones.size())
                .mapToObj(i -> ones.get(i).perSecond() / others.get(i).perSecond())
                .toList();
        double ratio = median(ratios);
        return new Verdict(
                name,
                words(ones),
                "%s: %s".formatted(reference.name(), words(others)),
                Notes.number(ratio),
                "%s to %s".formatted(Notes.number(Collections.min(ratios)), Notes.number(Collections.max(ratios))),
                ">= " + goal,
                ratio >= goal);
    }

    private static String words(List<Speed> speeds) {
        double perSecond = median(speeds.stream().map(Speed::perSecond).toList());
        double micros = median(speeds.stream().map(Speed::micros).toList());
        return "%s/s, %s us of CPU".formatted(Notes.number(perSecond), Notes.number(micros));
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
