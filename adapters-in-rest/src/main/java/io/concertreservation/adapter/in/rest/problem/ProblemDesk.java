package io.concertreservation.adapter.in.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.concertreservation.core.queue.domain.QueueReason;
import io.concertreservation.core.shared.domain.Reason;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Puts faults into problem documents and the headers that belong to them. */
@Singleton
final class ProblemDesk {
    static final String MEDIA_TYPE = "application/problem+json";

    private final ObjectMapper mapper;

    ProblemDesk(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Problem describe(Fault fault) {
        Reason reason = fault.reason();
        return new Problem(
                Problem.TYPE + reason.code(),
                reason.terms().title(),
                Statuses.of(reason),
                fault.detail(),
                Problem.OCCURRENCE + occurrence(),
                reason.terms().retryable(),
                fault.retryAfterSeconds().orElse(null),
                fault.fields().isEmpty() ? null : fault.fields(),
                trace(),
                fault.facts());
    }

    String text(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A problem cannot be written as JSON", impossible);
        }
    }

    /** A refusal is about the moment, so nobody may keep it; a 401 says how to identify oneself. */
    static Map<String, String> headers(Fault fault) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Cache-Control", "no-store");
        fault.retryAfterSeconds().ifPresent(seconds -> headers.put("Retry-After", Long.toString(seconds)));
        if (fault.reason().kind() == Reason.Kind.UNIDENTIFIED) {
            headers.put("WWW-Authenticate", challenge(fault.reason()));
        }
        return headers;
    }

    private static String challenge(Reason reason) {
        return reason == QueueReason.INVALID_TOKEN ? "Queue-Token" : "Bearer";
    }

    /** What the log calls by the same name. */
    private static @Nullable String trace() {
        Object trace = MDC.get("traceId");
        return trace == null || trace.toString().isEmpty() ? null : trace.toString();
    }

    private static String occurrence() {
        return Long.toString(ThreadLocalRandom.current().nextLong(1L << 50, 1L << 51), Character.MAX_RADIX);
    }
}
