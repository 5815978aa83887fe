package io.concertreservation.bench.row;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Time of processors that the processes of the site have used, which other work on the machine hardly changes.
 *
 * @param pids by name
 */
public record Cpu(Map<String, Long> pids, Compilers compilers) {

    /** What each has used up to now. */
    Map<String, Duration> used() {
        Map<String, Duration> used = new LinkedHashMap<>();
        pids.forEach((name, pid) -> used.put(
                name,
                ProcessHandle.of(pid)
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElse(Duration.ZERO)));
        return used;
    }

    /** What was used since then by all together, in microseconds for each of so many. */
    double microsEach(Map<String, Duration> since, long done) {
        return used().entrySet().stream()
                .mapToDouble(now -> now.getValue()
                                .minus(since.getOrDefault(now.getKey(), Duration.ZERO))
                                .toNanos()
                        / 1e3
                        / done)
                .sum();
    }

    String words(Map<String, Duration> since, long done) {
        StringBuilder words = new StringBuilder("CPU each:");
        used().forEach((name, now) -> words.append(" %s %.0f us"
                .formatted(
                        name, now.minus(since.getOrDefault(name, Duration.ZERO)).toNanos() / 1e3 / done)));
        return words.toString();
    }
}
