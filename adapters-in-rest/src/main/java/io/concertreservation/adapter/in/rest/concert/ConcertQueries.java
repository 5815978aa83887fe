package io.concertreservation.adapter.in.rest.concert;

import io.concertreservation.adapter.in.rest.problem.WebReason;
import io.concertreservation.core.concert.domain.ConcertQuery;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.SliceRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes a query from the parameters of a search. */
final class ConcertQueries {
    private static final int LONGEST = 100;

    private ConcertQueries() {}

    static ConcertQuery query(
            @Nullable String status,
            @Nullable String text,
            @Nullable Instant from,
            @Nullable Instant to,
            SliceRequest slice) {
        if (text != null && text.length() > LONGEST) {
            throw new Refusal(WebReason.INVALID_PARAMETER, "q must have at most %d characters.".formatted(LONGEST));
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw new Refusal(WebReason.INVALID_PARAMETER, "from must be before to.");
        }
        String wanted = text == null || text.isBlank() ? null : text.strip();
        return new ConcertQuery(SaleStatusWord.parse(status), wanted, from, to, slice);
    }
}
