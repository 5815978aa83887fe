package io.concertreservation.torture.check;

import static java.util.stream.Collectors.groupingBy;

import io.concertreservation.torture.faults.Injected;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When everything has settled: nothing is left open, the service's own audit agrees, and every event was told. */
final class DustChecks {

    private final Evidence evidence;
    private final Findings findings;

    DustChecks(Evidence evidence, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
    }

    void check() {
        evidence.audit().forEach(what -> findings.add(Promise.CLEAN, "audit: " + what));
        evidence.leftovers().forEach(what -> findings.add(Promise.CLEAN, "left over: " + what));
        evidence.faults().stream()
                .filter(Injected::lasting)
                .map(Injected::toString)
                .forEach(fault -> findings.add(Promise.CLEAN, "did not recover: " + fault));
        if (evidence.settled()) {
            checkStream();
        }
    }

    /** What was told after Redis last lost its memory is in the stream, and in order for each reservation. */
    private void checkStream() {
        Map<String, Integer> positions = new HashMap<>();
        List<String> stream = evidence.stream();
        for (int i = 0; i < stream.size(); i++) {
            positions.putIfAbsent(stream.get(i), i);
        }
        Instant since = evidence.lastEmptied().plusSeconds(1);
        evidence.tables().events().stream()
                .filter(event -> event.time("told_at").isAfter(since))
                .collect(groupingBy(event -> event.text("aggregate")))
                .values()
                .forEach(told -> checkTold(told, positions));
    }

    private void checkTold(List<Row> told, Map<String, Integer> positions) {
        int last = -1;
        for (Row event : told) {
            Integer position = positions.get(event.text("id"));
            if (position == null) {
                findings.add(Promise.CLEAN, "event %s is told and not in the stream".formatted(event));
            } else {
                findings.require(position > last, Promise.CLEAN, "event %s was told out of order".formatted(event));
                last = position;
            }
        }
    }
}
