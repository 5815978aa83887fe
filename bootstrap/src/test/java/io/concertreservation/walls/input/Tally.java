package io.concertreservation.walls.input;

import io.concertreservation.walls.support.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What came of all attempts, by operation. */
record Tally(List<Outcome> outcomes) {

    /** One attempt and its answer. */
    record Outcome(Attempt attempt, Answer answer) {}

    /** A line for each operation, and one for all. */
    String words() {
        Map<String, List<Outcome>> byOperation = outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.attempt().operation().id(), TreeMap::new, Collectors.toList()));
        String lines = byOperation.entrySet().stream()
                .map(entry -> "%-18s %s".formatted(entry.getKey(), line(entry.getValue())))
                .collect(Collectors.joining("\n"));
        return "%s%n%-18s %s%naccepted: %s".formatted(lines, "all", line(outcomes), accepted());
    }

    private static String line(List<Outcome> outcomes) {
        Map<String, Long> codes = outcomes.stream()
                .collect(
                        Collectors.groupingBy(outcome -> outcome.answer().code(), TreeMap::new, Collectors.counting()));
        List<Duration> times = outcomes.stream()
                .map(outcome -> outcome.answer().took())
                .sorted()
                .toList();
        return "%5d, slowest %d ms, median %d ms: %s"
                .formatted(
                        times.size(),
                        times.getLast().toMillis(),
                        times.get(times.size() / 2).toMillis(),
                        codes);
    }

    private Map<String, Long> accepted() {
        Function<Outcome, String> name = outcome -> "%s: %s"
                .formatted(
                        outcome.attempt().operation(), outcome.attempt().what().replaceAll("\\s+", " "));
        return outcomes.stream()
                .filter(outcome ->
                        outcome.answer().status() >= 200 && outcome.answer().status() < 400)
                .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.counting()));
    }
}
