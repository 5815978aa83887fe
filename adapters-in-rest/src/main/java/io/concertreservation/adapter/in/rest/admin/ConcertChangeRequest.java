package io.concertreservation.adapter.in.rest.admin;

import io.concertreservation.core.concert.usecase.ConcertChange;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is to change of a concert; what is left out stays. */
record ConcertChangeRequest(
        @Pattern(regexp = NOT_BLANK, message = "must not be blank") @Size(max = 200) @Nullable
        String title,

        @Pattern(regexp = NOT_BLANK, message = "must not be blank") @Size(max = 100) @Nullable
        String artist,

        @Size(max = 2000) @Nullable String description,
        @Nullable Instant saleOpensAt,
        @Nullable Instant saleClosesAt,
        @Nullable Integer purchaseLimit) {
    private static final String NOT_BLANK = "(?s).*\\S.*";

    ConcertChange change() {
        return new ConcertChange(
                stripped(title), stripped(artist), stripped(description), saleOpensAt, saleClosesAt, purchaseLimit);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
