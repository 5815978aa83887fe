package io.concertreservation.adapter.in.rest.admin;

import io.concertreservation.core.concert.domain.SaleWindow;
import io.concertreservation.core.concert.domain.VenueId;
import io.concertreservation.core.concert.usecase.ConcertDraft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new concert. */
record ConcertRequest(
        @NotNull UUID venueId,

        @Schema(examples = "Night of Strings") @NotBlank @Size(max = 200)
        String title,

        @Schema(examples = "Seoul Chamber Players") @NotBlank @Size(max = 100)
        String artist,

        @Size(max = 2000) @Nullable String description,
        @NotNull Instant saleOpensAt,
        @NotNull Instant saleClosesAt,

        @Schema(description = "How many seats one person may hold and own; usually 4", examples = "4") @Nullable
        Integer purchaseLimit) {
    private static final int USUAL_LIMIT = 4;

    ConcertDraft draft() {
        return new ConcertDraft(
                new VenueId(venueId),
                title.strip(),
                artist.strip(),
                description == null ? "" : description.strip(),
                new SaleWindow(saleOpensAt, saleClosesAt),
                purchaseLimit == null ? USUAL_LIMIT : purchaseLimit);
    }
}
