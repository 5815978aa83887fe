package io.concertreservation.adapter.in.rest.concert;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.Venue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A concert as everybody sees it. */
@RegisterForReflection
record ConcertResponse(
        UUID id,
        @Schema(examples = "Night of Strings") String title,
        @Schema(examples = "Seoul Chamber Players") String artist,
        String description,
        VenueResponse venue,

        @Schema(
                description = "Where the sale stands now",
                examples = "on-sale",
                enumeration = {"upcoming", "on-sale", "ended"})
        String status,

        Instant saleOpensAt,
        Instant saleClosesAt,

        @Schema(description = "How many seats one person may hold and own, over all orders", examples = "4")
        int purchaseLimit) {
    static ConcertResponse of(Concert concert, Venue venue, Instant now) {
        return new ConcertResponse(
                concert.id().value(),
                concert.title(),
                concert.artist(),
                concert.description(),
                VenueResponse.of(venue),
                SaleStatusWord.of(concert.sale().at(now)),
                concert.sale().opensAt(),
                concert.sale().closesAt(),
                concert.purchaseLimit());
    }
}
