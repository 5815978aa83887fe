package io.concertreservation.core.concert.domain;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Refusal;

/**
 * A concert in the programme.
 *
 * @param purchaseLimit how many seats one person may hold and own, over all orders and dates
 * @param published whether anyone may see it; once published it stays so
 */
public record Concert(
        ConcertId id,
        VenueId venue,
        String title,
        String artist,
        String description,
        SaleWindow sale,
        int purchaseLimit,
        boolean published) {
    private static final int HIGHEST_LIMIT = 100;

    public Concert {
        if (purchaseLimit < 1 || purchaseLimit > HIGHEST_LIMIT) {
            throw new Refusal(
                    ConcertReason.INVALID_PROGRAMME, "purchaseLimit is from 1 to %d.".formatted(HIGHEST_LIMIT));
        }
    }

    /** The same concert for all to see. */
    public Concert publish() {
        return new Concert(id, venue, title, artist, description, sale, purchaseLimit, true);
    }
}
