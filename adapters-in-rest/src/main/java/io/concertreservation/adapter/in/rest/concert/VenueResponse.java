package io.concertreservation.adapter.in.rest.concert;

import io.concertreservation.core.concert.domain.Venue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A venue as everybody sees it. */
@RegisterForReflection
public record VenueResponse(
        UUID id,
        @Schema(examples = "Olympic Hall") String name,
        @Schema(examples = "Seoul") String city) {
    public static VenueResponse of(Venue venue) {
        return new VenueResponse(venue.id().value(), venue.name(), venue.city());
    }
}
