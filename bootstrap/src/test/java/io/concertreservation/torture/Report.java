package io.concertreservation.torture;

import static java.util.stream.Collectors.groupingBy;

import io.concertreservation.torture.check.Promise;
import io.concertreservation.torture.check.Violation;
import io.concertreservation.torture.faults.FaultKind;
import io.concertreservation.torture.faults.Injected;
import io.concertreservation.torture.history.Deed;
import io.concertreservation.torture.history.History;
import io.concertreservation.torture.history.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run has shown, as tables for a terminal. */
public record Report(
        Plan plan, Duration clockIsOff, History history, List<Injected> faults, List<Violation> violations) {

    private static final int SHOWN = 5;

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("%-10s %9s %9s %12s %9s".formatted("operation", "done", "refused", "unavailable", "unknown"));
        for (Deed deed : Deed.values()) {
            lines.add("%-10s %,9d %,9d %,12d %,9d"
                    .formatted(
                            deed.word(),
                            history.count(deed, Outcome.DONE),
                            history.count(deed, Outcome.REFUSED),
                            history.count(deed, Outcome.UNAVAILABLE),
                            history.count(deed, Outcome.UNKNOWN)));
        }
        lines.add("");
        lines.add("%-15s %9s   %s".formatted("fault", "injected", "worst time to recover"));
        faultsByKind()
                .forEach((kind, ofKind) -> lines.add("%-15s %9d   %.1f s"
                        .formatted(kind.word(), ofKind.size(), worst(ofKind).toMillis() / 1e3)));
        lines.add(
                clockIsOff.isZero()
                        ? "The clocks of all instances were right: there is no C compiler here, or that was not wanted."
                        : "clock-off               1   the whole run, one instance by %+d s and in another time zone"
                                .formatted(clockIsOff.toSeconds()));
        lines.add("");
        lines.add("%-68s %10s".formatted("promise", "violations"));
        for (Promise promise : Promise.values()) {
            lines.add("%-68s %10d".formatted(promise.words(), of(promise).size()));
            of(promise).stream().limit(SHOWN).forEach(violation -> lines.add("      " + violation.what()));
        }
        lines.add("");
        lines.add("%,d calls, %,d of them with an unknown outcome; %d faults; %d violations. History and logs: %s"
                .formatted(
                        history.size(),
                        history.count(Outcome.UNKNOWN) + history.count(Outcome.UNAVAILABLE),
                        faults.size(),
                        violations.size(),
                        plan.folder()));
        return lines;
    }

    private Map<FaultKind, List<Injected>> faultsByKind() {
        return new TreeMap<>(faults.stream().collect(groupingBy(Injected::kind)));
    }

    private static Duration worst(List<Injected> faults) {
        return faults.stream().map(Injected::recovery).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    private List<Violation> of(Promise promise) {
        return violations.stream()
                .filter(violation -> violation.promise() == promise)
                .toList();
    }
}
