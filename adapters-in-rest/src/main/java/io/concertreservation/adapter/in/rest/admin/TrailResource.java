package io.concertreservation.adapter.in.rest.admin;

import io.concertreservation.adapter.in.rest.security.Roles;
import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.PageResponse;
import io.concertreservation.adapter.in.rest.shared.Pages;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.trail.usecase.ListDeeds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shows the audit trail. */
@Path("/admin/trail")
@Tag(name = Api.OPERATOR)
@SecurityRequirement(name = Api.BEARER)
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TrailResource {
    private final ListDeeds listDeeds;

    TrailResource(ListDeeds listDeeds) {
        this.listDeeds = listDeeds;
    }

    @GET
    @Operation(
            operationId = "listDeeds",
            summary = "List what organizers and operators did, the latest first",
            description = "Who, when, what, and what became different.")
    public PageResponse<DeedResponse> list(
            @Parameter(description = "Only what was done to that concert, its dates and its queue")
                    @QueryParam("concert")
                    @Nullable
                    UUID concert,
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 100, usually 20") @QueryParam("limit") @Nullable Integer limit) {
        ConcertId wanted = concert == null ? null : new ConcertId(concert);
        return PageResponse.of(listDeeds.list(wanted, Pages.slice(cursor, limit)), DeedResponse::of);
    }
}
