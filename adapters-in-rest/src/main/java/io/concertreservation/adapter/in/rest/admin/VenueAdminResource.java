package io.concertreservation.adapter.in.rest.admin;

import io.concertreservation.adapter.in.rest.concert.VenueResponse;
import io.concertreservation.adapter.in.rest.security.Roles;
import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.Created;
import io.concertreservation.core.concert.usecase.CreateVenue;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Makes venues. */
@Path("/admin/venues")
@Tag(name = Api.ORGANIZER)
@RolesAllowed(Roles.ORGANIZER)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Api.BEARER)
@RunOnVirtualThread
class VenueAdminResource {
    private final CreateVenue createVenue;

    VenueAdminResource(CreateVenue createVenue) {
        this.createVenue = createVenue;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createVenue", summary = "Add a venue")
    @APIResponseSchema(value = VenueResponse.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<VenueResponse> create(@NotNull @Valid VenueRequest venue) {
        VenueResponse made = VenueResponse.of(
                createVenue.create(venue.name().strip(), venue.city().strip()));
        return Created.at("/venues/" + made.id(), made);
    }
}
