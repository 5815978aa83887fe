package io.concertreservation.adapter.in.rest.admin;

import io.concertreservation.adapter.in.rest.security.Roles;
import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.Created;
import io.concertreservation.core.concert.usecase.AddSection;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Makes the sections of dates. */
@Path("/admin/schedules/{scheduleId}/sections")
@Tag(name = Api.ORGANIZER)
@RolesAllowed(Roles.ORGANIZER)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Api.BEARER)
@RunOnVirtualThread
class SectionAdminResource {
    private final AddSection addSection;

    SectionAdminResource(AddSection addSection) {
        this.addSection = addSection;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addSection",
            summary = "Add a section to a date",
            description = "Rows times seats at one price; row 1 is nearest the stage.")
    @APIResponseSchema(value = SectionResponse.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<SectionResponse> add(
            @PathParam("scheduleId") UUID scheduleId, @NotNull @Valid SectionRequest section) {
        SectionResponse made = SectionResponse.of(addSection.add(new ScheduleId(scheduleId), section.draft()));
        return Created.at("/schedules/" + scheduleId + "/seats", made);
    }
}
