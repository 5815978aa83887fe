package io.concertreservation.faults;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** How fast a crowd was answered, by what it was answered. */
final class Tempo {

    private record One(String code, Duration took) {}

    private final ConcurrentLinkedQueue<One> answers = new ConcurrentLinkedQueue<>();

    void note(String code, Duration took) {
        answers.add(new One(code, took));
    }

    long count(String code) {
        return answers.stream().filter(one -> one.code().equals(code)).count();
    }

    long count() {
        return answers.size();
    }

    double share(String code) {
        return (double) count(code) / Math.max(1, count());
    }

    /** So many of a hundred of these answers did not take longer. */
    Duration percentile(int percent, String code) {
        List<Duration> sorted = answers.stream()
                .filter(one -> one.code().equals(code))
                .map(One::took)
                .sorted()
                .toList();
        return sorted.isEmpty()
                ? Duration.ZERO
                : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    String words(String code) {
        return String.format(
                Locale.ROOT,
                "%d x %s, p50 %d ms, p95 %d ms, p99 %d ms",
                count(code),
                code,
                percentile(50, code).toMillis(),
                percentile(95, code).toMillis(),
                percentile(99, code).toMillis());
    }

    Set<String> codes() {
        return answers.stream().map(One::code).collect(Collectors.toSet());
    }
}
