package io.concertreservation.core.shared.domain;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something was asked that cannot be granted. Carries the stable reason, what to tell the person, and how long to wait
 * where waiting may help. An expected outcome, so it has no stack trace.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;
    private final @Nullable Duration retryAfter;
    private final transient Map<String, Object> facts;

    public Refusal(Reason reason, String detail) {
        this(reason, detail, null, Map.of());
    }

    public Refusal(Reason reason, String detail, @Nullable Duration retryAfter) {
        this(reason, detail, retryAfter, Map.of());
    }

    /** With facts for programs, by names of their own. */
    public Refusal(Reason reason, String detail, Map<String, Object> facts) {
        this(reason, detail, null, facts);
    }

    private Refusal(Reason reason, String detail, @Nullable Duration retryAfter, Map<String, Object> facts) {
        super(detail, null, false, false);
        this.reason = reason;
        this.retryAfter = retryAfter;
        this.facts = Map.copyOf(facts);
    }

    public Reason reason() {
        return reason;
    }

    /** What to tell the person who asked. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** What a program needs to know to go on. */
    public Map<String, Object> facts() {
        return facts;
    }

    /** The refusal of a repetition that came before the first sending of the request has ended. */
    public static Refusal stillRunning() {
        return new Refusal(
                SharedReason.STILL_RUNNING,
                "The first request with this Idempotency-Key has not ended. Ask again in a second.",
                Duration.ofSeconds(1));
    }

    /** The refusal of somebody for whom there is no room among those who wait. */
    public static Refusal overloaded(Duration wait) {
        return new Refusal(
                SharedReason.OVERLOADED,
                "There are too many requests at the moment. Ask again in %d s.".formatted(wait.toSeconds()),
                wait);
    }

    /** Whether a fault only says that a part of the system is away, so that nothing was decided. */
    public static boolean isUnavailable(Throwable fault) {
        return fault instanceof Refusal refusal && refusal.reason.kind() == Reason.Kind.UNAVAILABLE;
    }
}
