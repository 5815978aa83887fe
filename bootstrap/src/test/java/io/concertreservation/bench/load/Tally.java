package io.concertreservation.bench.load;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** What was done in a stretch of time; filled by one thread at a time. */
public final class Tally {

    private static final long LONGEST = Duration.ofMinutes(1).toNanos();

    private final Histogram latencies = new Histogram(LONGEST, 3);
    private final Map<Integer, Long> outcomes = new TreeMap<>();
    private long nanos;

    /** One more, with a status as HTTP has it. */
    public void add(long latency, int status) {
        latencies.recordValue(Math.min(latency, LONGEST));
        outcomes.merge(status, 1L, Long::sum);
    }

    public synchronized void add(Tally other) {
        latencies.add(other.latencies);
        other.outcomes.forEach((status, count) -> outcomes.merge(status, count, Long::sum));
        nanos = Math.max(nanos, other.nanos);
    }

    public Tally took(long time) {
        nanos = time;
        return this;
    }

    public long done() {
        return latencies.getTotalCount();
    }

    public double millis() {
        return nanos / 1e6;
    }

    public double perSecond() {
        return done() * 1e9 / nanos;
    }

    /** How often each status was the answer. */
    public Map<Integer, Long> outcomes() {
        return outcomes;
    }

    public double millisAt(double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1e6;
    }

    public double longestMillis() {
        return latencies.getMaxValue() / 1e6;
    }
}
