package io.concertreservation.core.concert.domain;

import io.concertreservation.core.shared.domain.Refusal;
import java.time.Duration;
import java.time.Instant;

/** When seats may be bought: from {@code opensAt} until just before {@code closesAt}. */
public record SaleWindow(Instant opensAt, Instant closesAt) {
    public SaleWindow {
        if (!opensAt.isBefore(closesAt)) {
            throw new Refusal(ConcertReason.INVALID_PROGRAMME, "saleOpensAt must be before saleClosesAt.");
        }
    }

    /** Where the sale stands at that instant. */
    public SaleStatus at(Instant now) {
        if (now.isBefore(opensAt)) {
            return SaleStatus.UPCOMING;
        }
        return now.isBefore(closesAt) ? SaleStatus.ON_SALE : SaleStatus.ENDED;
    }

    /** Throws a refusal {@code sale-not-open}, telling when to come back, or {@code sale-ended}. */
    public void requireOpen(Instant now) {
        switch (at(now)) {
            case UPCOMING ->
                throw new Refusal(
                        ConcertReason.SALE_NOT_OPEN,
                        "The sale opens at %s.".formatted(opensAt),
                        Duration.between(now, opensAt));
            case ENDED -> throw new Refusal(ConcertReason.SALE_ENDED, "The sale ended at %s.".formatted(closesAt));
            case ON_SALE -> {}
        }
    }
}
