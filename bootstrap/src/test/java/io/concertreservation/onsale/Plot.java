package io.concertreservation.onsale;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A drawing over time.
 *
 * @param lines what is drawn, each with a value for a moment and the one before; nothing where there is none
 */
record Plot(String title, List<Line> lines) {

    /** One line, by its name. */
    record Line(String name, BiFunction<Moment, Moment, OptionalDouble> value) {}

    static Line ofQueue(String name, String figure) {
        return new Line(name, (now, before) -> OptionalDouble.of(now.queue().getOrDefault(figure, 0L)));
    }

    static Line ofInflow(String name, String figure) {
        return new Line(name, (now, before) -> OptionalDouble.of(now.queuePerSecond(before, figure)));
    }

    static Line ofCounter(String name, String counter) {
        return new Line(name, (now, before) -> OptionalDouble.of(now.perSecond(before, counter)));
    }

    static Line ofAnswers(String name, String call, double share) {
        return new Line(
                name,
                (now, before) -> now.latencies()
                        .getOrDefault(call, Histogram.EMPTY)
                        .quantile(share, before.latencies().getOrDefault(call, Histogram.EMPTY)));
    }

    /** All that an on-sale day is judged by. */
    static List<Plot> all() {
        List<Plot> plots = new ArrayList<>();
        plots.add(new Plot(
                "Arrivals and admissions, people a second",
                List.of(ofInflow("arrived", "entered"), ofInflow("let in", "admitted"))));
        plots.add(new Plot(
                "Depth of the queue, people", List.of(ofQueue("waiting", "waiting"), ofQueue("away", "away"))));
        plots.add(
                new Plot("Inside, people", List.of(ofQueue("inside", "active"), ofQueue("not yet seen", "unclaimed"))));
        plots.add(new Plot(
                "Holds, payments and refusals, a second",
                List.of(
                        ofCounter("holds", "concert_holds_made_total"),
                        ofCounter("payments", "concert_payments_made_total"),
                        ofCounter("refused holds", "concert_holds_refused_total"))));
        plots.add(latencies("The half of the answers came within, milliseconds", 0.5));
        plots.add(latencies("99 of 100 answers came within, milliseconds", 0.99));
        return List.copyOf(plots);
    }

    private static Plot latencies(String title, double share) {
        Function<String, Line> line = call -> ofAnswers(call, call, share);
        return new Plot(
                title,
                List.of("enter", "poll", "seat map", "hold", "pay").stream()
                        .map(line)
                        .toList());
    }
}
