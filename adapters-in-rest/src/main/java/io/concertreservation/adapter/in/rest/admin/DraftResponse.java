package io.concertreservation.adapter.in.rest.admin;

import io.concertreservation.core.concert.domain.Concert;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/** A concert as its organizer sees it. */
@RegisterForReflection
record DraftResponse(
        UUID id,
        UUID venueId,
        String title,
        String artist,
        String description,
        Instant saleOpensAt,
        Instant saleClosesAt,
        int purchaseLimit,
        boolean published) {
    static DraftResponse of(Concert concert) {
        return new DraftResponse(
                concert.id().value(),
                concert.venue().value(),
                concert.title(),
                concert.artist(),
                concert.description(),
                concert.sale().opensAt(),
                concert.sale().closesAt(),
                concert.purchaseLimit(),
                concert.published());
    }
}
