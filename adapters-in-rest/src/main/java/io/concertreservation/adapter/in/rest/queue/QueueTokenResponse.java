package io.concertreservation.adapter.in.rest.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.concertreservation.core.queue.domain.QueueToken;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where somebody stands in a queue; what does not apply to the state is left out. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record QueueTokenResponse(
        @Schema(description = "Send it as the header Queue-Token")
        String token,

        UUID concertId,

        @Schema(
                examples = "waiting",
                enumeration = {"waiting", "active", "expired"})
        String state,

        @Schema(description = "Waiting: your place in line, from 1", examples = "118") @Nullable
        Long position,

        @Schema(description = "Waiting: how many are before you", examples = "117") @Nullable
        Long ahead,

        @Schema(description = "Waiting: how long it may take; left out when nobody can tell") @Nullable
        EstimateResponse estimate,

        @Schema(description = "Waiting: ask again after that; also Retry-After", examples = "3") @Nullable
        Long pollAfterSeconds,

        @Schema(description = "Waiting: the same to the point", examples = "2140") @Nullable
        Long pollAfterMillis,

        @Schema(description = "Waiting: what the operator lets the queue do", examples = "open") @Nullable
        String queue,

        @Schema(description = "Active: until when it is your turn") @Nullable
        Instant activeUntil,

        @Schema(description = "Active: how long that is, whatever your clock says", examples = "540") @Nullable
        Long remainingSeconds,

        @Schema(
                description = "Expired: gone (left, paid, away or inactive for too long) or queue-restarted",
                examples = "gone")
        @Nullable
        String ending) {
    static QueueTokenResponse of(String text, QueueToken token) {
        UUID concert = token.ticket().concert().value();
        return switch (token) {
            case QueueToken.Waiting waiting -> of(text, concert, waiting);
            case QueueToken.Active active ->
                new QueueTokenResponse(
                        text,
                        concert,
                        "active",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        active.until(),
                        active.remaining().toSeconds(),
                        null);
            case QueueToken.Expired expired ->
                new QueueTokenResponse(
                        text,
                        concert,
                        "expired",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        word(expired.ending()));
        };
    }

    private static QueueTokenResponse of(String text, UUID concert, QueueToken.Waiting waiting) {
        return new QueueTokenResponse(
                text,
                concert,
                "waiting",
                waiting.position(),
                waiting.ahead(),
                waiting.estimate().map(EstimateResponse::of).orElse(null),
                Math.ceilDiv(waiting.pollAfter().toMillis(), 1000L),
                waiting.pollAfter().toMillis(),
                word(waiting.mode()),
                null,
                null,
                null);
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
