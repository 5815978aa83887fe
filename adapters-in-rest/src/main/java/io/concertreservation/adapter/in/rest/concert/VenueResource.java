package io.concertreservation.adapter.in.rest.concert;

import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.NewcomersLast;
import io.concertreservation.core.concert.domain.VenueId;
import io.concertreservation.core.concert.usecase.FindVenue;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where concerts are given. */
@Path("/venues")
@Tag(name = Api.CONCERTS)
@Produces(MediaType.APPLICATION_JSON)
@NewcomersLast
@RunOnVirtualThread
class VenueResource {
    private final FindVenue findVenue;

    VenueResource(FindVenue findVenue) {
        this.findVenue = findVenue;
    }

    @GET
    @Path("/{venueId}")
    @Operation(operationId = "findVenue", summary = "See a venue")
    public VenueResponse find(@PathParam("venueId") UUID venueId) {
        return VenueResponse.of(findVenue.find(new VenueId(venueId)));
    }
}
