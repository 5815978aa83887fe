package io.concertreservation.onsale;

import java.util.Map;

/**
 * What could be seen at one moment.
 *
 * @param at milliseconds since the sale opened
 * @param queue what the operator is told of the queue
 * @param counters what all instances have counted together, by name
 * @param latencies in how many answers within which time, by kind of call and upper bound in seconds
 */
record Moment(long at, Map<String, Long> queue, Map<String, Double> counters, Map<String, Histogram> latencies) {

    /** So much more than at an earlier moment, each second. */
    double perSecond(Moment before, String counter) {
        double more = counters.getOrDefault(counter, 0.0) - before.counters().getOrDefault(counter, 0.0);
        return Math.max(0, more) * 1_000 / (at - before.at());
    }

    double queuePerSecond(Moment before, String figure) {
        return Math.max(0, queue.get(figure) - before.queue().get(figure)) * 1_000.0 / (at - before.at());
    }
}
