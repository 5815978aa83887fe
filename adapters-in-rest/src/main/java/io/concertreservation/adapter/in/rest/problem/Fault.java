package io.concertreservation.adapter.in.rest.problem;

import io.concertreservation.core.shared.domain.Reason;
import io.concertreservation.core.shared.domain.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong with a request, before it is put into the words of a problem document. */
record Fault(
        Reason reason,
        String detail,
        Optional<Duration> retryAfter,
        List<InvalidField> fields,
        Map<String, Object> facts) {
    private static final Duration SOON = Duration.ofSeconds(2);

    static Fault of(Reason reason, String detail) {
        return new Fault(reason, detail, Optional.empty(), List.of(), Map.of());
    }

    static Fault of(Refusal refusal) {
        Optional<Duration> wait = refusal.retryAfter();
        boolean away = refusal.reason().kind() == Reason.Kind.UNAVAILABLE;
        Optional<Duration> retryAfter = away ? wait.or(() -> Optional.of(SOON)) : wait;
        return new Fault(refusal.reason(), refusal.detail(), retryAfter, List.of(), refusal.facts());
    }

    static Fault inField(Reason reason, String field, String message) {
        return inFields(reason, List.of(new InvalidField(field, message)));
    }

    static Fault inFields(Reason reason, List<InvalidField> fields) {
        InvalidField first = fields.getFirst();
        return new Fault(
                reason, "%s %s.".formatted(first.field(), first.message()), Optional.empty(), fields, Map.of());
    }

    /** Whole seconds, rounded up: never too early. */
    Optional<Long> retryAfterSeconds() {
        return retryAfter.map(wait -> Math.max(1, Math.ceilDiv(wait.toMillis(), 1000)));
    }
}
