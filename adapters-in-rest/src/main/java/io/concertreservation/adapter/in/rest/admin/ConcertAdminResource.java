package io.concertreservation.adapter.in.rest.admin;

import io.concertreservation.adapter.in.rest.security.Roles;
import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.Created;
import io.concertreservation.core.concert.usecase.AddSchedule;
import io.concertreservation.core.concert.usecase.ChangeConcert;
import io.concertreservation.core.concert.usecase.CreateConcert;
import io.concertreservation.core.reservation.usecase.PutOnSale;
import io.concertreservation.core.shared.domain.ConcertId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
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

/** Makes, changes and publishes concerts. */
@Path("/admin/concerts")
@Tag(name = Api.ORGANIZER)
@RolesAllowed(Roles.ORGANIZER)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Api.BEARER)
@RunOnVirtualThread
class ConcertAdminResource {
    private final CreateConcert createConcert;
    private final ChangeConcert changeConcert;
    private final AddSchedule addSchedule;
    private final PutOnSale putOnSale;

    ConcertAdminResource(
            CreateConcert createConcert, ChangeConcert changeConcert, AddSchedule addSchedule, PutOnSale putOnSale) {
        this.createConcert = createConcert;
        this.changeConcert = changeConcert;
        this.addSchedule = addSchedule;
        this.putOnSale = putOnSale;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createConcert",
            summary = "Add a concert",
            description = "Nobody else sees it until it is published.")
    @APIResponseSchema(value = DraftResponse.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<DraftResponse> create(@NotNull @Valid ConcertRequest concert) {
        DraftResponse made = DraftResponse.of(createConcert.create(concert.draft()));
        return Created.at("/concerts/" + made.id(), made);
    }

    @PATCH
    @Path("/{concertId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeConcert", summary = "Change texts, sale window or limit of a concert")
    public DraftResponse change(@PathParam("concertId") UUID concertId, @NotNull @Valid ConcertChangeRequest change) {
        return DraftResponse.of(changeConcert.change(new ConcertId(concertId), change.change()));
    }

    @POST
    @Path("/{concertId}/schedules")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addSchedule", summary = "Add a date to a concert")
    @APIResponseSchema(value = DateResponse.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<DateResponse> addSchedule(
            @PathParam("concertId") UUID concertId, @NotNull @Valid ScheduleRequest schedule) {
        DateResponse made = DateResponse.of(addSchedule.add(new ConcertId(concertId), schedule.startsAt()));
        return Created.at("/concerts/" + concertId + "/schedules", made);
    }

    @POST
    @Path("/{concertId}/publication")
    @Operation(
            operationId = "publishConcert",
            summary = "Show a concert and its new dates to everybody",
            description = "Makes the seats of the new dates. Their sections and prices are final then.")
    public PublicationResponse publish(@PathParam("concertId") UUID concertId) {
        return new PublicationResponse(
                concertId,
                putOnSale.put(new ConcertId(concertId)).stream()
                        .map(DateResponse::of)
                        .toList());
    }
}
