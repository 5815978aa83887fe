package io.concertreservation.bootstrap.config;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * Stops the start where a setting makes no sense, with a sentence that names the key. What cannot be read as a number or
 * a time, or is missing, is refused before that, by name as well.
 */
@ApplicationScoped
class SettingsCheck {
    private static final List<String> NUMBERS = List.of(
            "concert.hold.max-seats",
            "concert.money.charge-at-most",
            "concert.events.retry-attempts",
            "concert.events.deliveries",
            "concert.event-stream.keep-about",
            "concert.queue.active-at-most",
            "concert.queue.admissions-per-minute",
            "concert.metrics.queues-at-most",
            "concert.overload.admitted-per-place",
            "concert.overload.newcomers-per-place",
            "concert.rate-limit.enters-per-user",
            "concert.rate-limit.enters-per-address",
            "concert.rate-limit.charges-per-user",
            "concert.rate-limit.charges-per-address",
            "concert.rate-limit.tokens-per-address",
            "concert.rest.max-body-bytes",
            "concert.stream.at-most");

    private static final List<String> TIMES = List.of(
            "concert.hold.lasts",
            "concert.seat-lock.lease",
            "concert.answers.kept-for",
            "concert.events.kept-for",
            "concert.events.retry-first",
            "concert.events.retry-longest",
            "concert.event-stream.redeliver-after",
            "concert.event-stream.forget-consumers-after",
            "concert.queue.active-for",
            "concert.queue.claim-within",
            "concert.queue.away-after",
            "concert.queue.place-kept-for",
            "concert.queue.tick",
            "concert.audit.every",
            "concert.metrics.every",
            "concert.overload.admitted-patience",
            "concert.overload.newcomers-patience",
            "concert.proof-of-work.solve-within",
            "concert.rate-limit.per",
            "concert.stream.every",
            "concert.stream.heartbeat",
            "concert.stream.patience",
            "concert.stream.longest");

    void check(@Observes @Priority(1) StartupEvent starting, Config config) {
        for (String key : NUMBERS) {
            config.getOptionalValue(key, Long.class).ifPresent(value -> refuse(value < 1, key, value, "at least 1"));
        }
        for (String key : TIMES) {
            config.getOptionalValue(key, Duration.class)
                    .ifPresent(value -> refuse(!value.isPositive(), key, value, "longer than nothing"));
        }
        config.getOptionalValue("concert.money.refund-cut-off", Duration.class)
                .ifPresent(value ->
                        refuse(value.isNegative(), "concert.money.refund-cut-off", value, "nothing or longer"));
    }

    private static void refuse(boolean wrong, String key, Object value, String rule) {
        if (wrong) {
            throw new IllegalStateException("%s is %s: it must be %s.".formatted(key, value, rule));
        }
    }
}
