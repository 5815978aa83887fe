package io.concertreservation.adapter.in.rest.reservation;

import io.concertreservation.adapter.in.rest.security.CurrentUser;
import io.concertreservation.adapter.in.rest.security.Roles;
import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.PageResponse;
import io.concertreservation.adapter.in.rest.shared.Pages;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.usecase.FindReservation;
import io.concertreservation.core.reservation.usecase.ListReservations;
import io.concertreservation.core.shared.domain.Slice;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A buyer's own reservations. */
@Path("/reservations")
@Tag(name = Api.RESERVATIONS)
@RolesAllowed(Roles.BUYER)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Api.BEARER)
@RunOnVirtualThread
class ReservationResource {
    private final ListReservations listReservations;
    private final FindReservation findReservation;
    private final ReservationWording wording;
    private final CurrentUser user;

    ReservationResource(
            ListReservations listReservations,
            FindReservation findReservation,
            ReservationWording wording,
            CurrentUser user) {
        this.listReservations = listReservations;
        this.findReservation = findReservation;
        this.wording = wording;
        this.user = user;
    }

    @GET
    @Operation(operationId = "listReservations", summary = "List your reservations, the newest first")
    public PageResponse<ReservationResponse> list(
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 100, usually 20") @QueryParam("limit") @Nullable Integer limit) {
        Slice<Reservation> page = listReservations.list(user.id(), Pages.slice(cursor, limit));
        return PageResponse.of(page, wording.forPage(page));
    }

    @GET
    @Path("/{reservationId}")
    @Operation(operationId = "findReservation", summary = "See one of your reservations")
    public ReservationResponse find(@PathParam("reservationId") UUID reservationId) {
        return wording.tell(findReservation.find(new ReservationId(reservationId), user.id()));
    }
}
