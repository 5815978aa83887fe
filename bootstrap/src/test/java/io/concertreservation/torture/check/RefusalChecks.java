package io.concertreservation.torture.check;

import io.concertreservation.torture.faults.FaultKind;
import io.concertreservation.torture.faults.Injected;
import io.concertreservation.torture.history.Answer;
import io.concertreservation.torture.history.Call;
import io.concertreservation.torture.history.Deed;
import io.concertreservation.torture.history.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every refusal is one that the page about errors knows; there is no 500; and nobody gets in while Redis is away. */
final class RefusalChecks {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d+) \\|.*\\| (yes|no) \\|$");

    /** What the page says of a type. */
    private record Known(int status, boolean retryable) {}

    private final Evidence evidence;
    private final Findings findings;
    private final Map<String, Known> known;

    RefusalChecks(Evidence evidence, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
        try {
            this.known = ROW.matcher(Files.readString(evidence.errors()))
                    .results()
                    .collect(Collectors.toMap(
                            row -> row.group(1),
                            row -> new Known(
                                    Integer.parseInt(row.group(2)), row.group(3).equals("yes"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check() {
        List<Call> calls = evidence.history().calls();
        calls.stream()
                .filter(call -> !call.isDone() && call.answer().outcome() != Outcome.UNKNOWN)
                .filter(call -> !isWellFormed(call.answer()))
                .forEach(call -> findings.add(
                        Promise.REFUSALS,
                        "%s answered %s".formatted(call, call.answer().body())));
        List<Injected> away = evidence.faults().stream()
                .filter(fault -> fault.kind() == FaultKind.REDIS_KILL)
                .toList();
        calls.stream()
                .filter(call -> call.deed() == Deed.ENTER || call.deed() == Deed.HOLD)
                .filter(call -> call.isDone() && !call.answer().replayed())
                .filter(call -> away.stream().anyMatch(fault -> isWithin(call, fault)))
                .forEach(call -> findings.add(Promise.WITHOUT_REDIS, "somebody got in without Redis: " + call));
    }

    private boolean isWellFormed(Answer answer) {
        Known type = known.get(answer.problem());
        return type != null
                && answer.status() != 500
                && answer.status() == type.status()
                && answer.body().path("status").asInt() == type.status()
                && answer.body().path("retryable").asBoolean() == type.retryable()
                && answer.contentType().startsWith("application/problem+json")
                && answer.retryAfter()
                        .equals(answer.body().path("retryAfterSeconds").asText());
    }

    private static boolean isWithin(Call call, Injected fault) {
        return call.invoked().isAfter(fault.struck()) && call.ended().isBefore(fault.mended());
    }
}
