package io.concertreservation.adapter.in.rest.concert;

import io.concertreservation.adapter.in.rest.problem.WebReason;
import io.concertreservation.core.concert.domain.SaleStatus;
import io.concertreservation.core.shared.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** The words for where a sale stands. */
final class SaleStatusWord {
    private SaleStatusWord() {}

    static String of(SaleStatus status) {
        return switch (status) {
            case UPCOMING -> "upcoming";
            case ON_SALE -> "on-sale";
            case ENDED -> "ended";
        };
    }

    static @Nullable SaleStatus parse(@Nullable String word) {
        return switch (word) {
            case null -> null;
            case "" -> null;
            case "upcoming" -> SaleStatus.UPCOMING;
            case "on-sale" -> SaleStatus.ON_SALE;
            case "ended" -> SaleStatus.ENDED;
            default -> throw new Refusal(WebReason.INVALID_PARAMETER, "status must be upcoming, on-sale or ended.");
        };
    }
}
