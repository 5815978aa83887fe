package io.concertreservation.onsale;

import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How many answers came within which time, as Prometheus counts them: each bound counts all that took less.
 *
 * @param within by upper bound in seconds
 */
record Histogram(NavigableMap<Double, Double> within) {

    static final Histogram EMPTY = new Histogram(new TreeMap<>());

    Histogram and(double bound, double count) {
        NavigableMap<Double, Double> sums = new TreeMap<>(within);
        sums.merge(bound, count, Double::sum);
        return new Histogram(sums);
    }

    /** The bound that so much of what came since then kept, in milliseconds; nothing when nothing came. */
    OptionalDouble quantile(double share, Histogram since) {
        double all = since(since, Double.POSITIVE_INFINITY);
        if (all <= 0) {
            return OptionalDouble.empty();
        }
        return within.keySet().stream()
                .filter(bound -> since(since, bound) >= share * all)
                .mapToDouble(bound -> bound.isInfinite() ? highest() * 1_000 : bound * 1_000)
                .findFirst();
    }

    private double since(Histogram before, double bound) {
        return within.getOrDefault(bound, 0.0) - before.within().getOrDefault(bound, 0.0);
    }

    /** Beyond it nobody has looked. */
    private double highest() {
        Map.Entry<Double, Double> below = within.lowerEntry(Double.POSITIVE_INFINITY);
        return below == null ? 0 : below.getKey();
    }
}
