package io.concertreservation.adapter.in.rest.payment;

import io.concertreservation.adapter.in.rest.reservation.ReservationResponse;
import io.concertreservation.adapter.in.rest.reservation.ReservationWording;
import io.concertreservation.adapter.in.rest.security.Roles;
import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.RequestKeys;
import io.concertreservation.adapter.in.rest.shared.StoredAnswers;
import io.concertreservation.core.payment.usecase.CancelReservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.shared.domain.RequestKey;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Gives seats back, and the money if they were paid. */
@Path("/reservations/{reservationId}/cancellation")
@Tag(name = Api.RESERVATIONS)
@RolesAllowed(Roles.BUYER)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Api.BEARER)
@RunOnVirtualThread
class CancellationResource {
    private final CancelReservation cancelReservation;
    private final ReservationWording wording;
    private final RequestKeys keys;
    private final StoredAnswers answers;

    CancellationResource(
            CancelReservation cancelReservation, ReservationWording wording, RequestKeys keys, StoredAnswers answers) {
        this.cancelReservation = cancelReservation;
        this.wording = wording;
        this.keys = keys;
        this.answers = answers;
    }

    @POST
    @Operation(
            operationId = "cancelReservation",
            summary = "Give a reservation back",
            description = "A hold is released; a paid reservation is refunded into your balance until the cut-off.")
    @APIResponseSchema(value = ReservationResponse.class, responseDescription = "Cancelled or refunded")
    public Response cancel(
            @PathParam("reservationId") UUID reservationId,
            @Parameter(required = true, description = Api.KEY_WORDS, example = "my-order-1")
                    @HeaderParam(Api.IDEMPOTENCY_KEY)
                    @Nullable
                    String key) {
        RequestKey request = keys.key("cancel", key, "/reservations/" + reservationId + "/cancellation", "");
        return answers.ok(cancelReservation.cancel(
                request, new ReservationId(reservationId), ended -> answers.write(wording.tell(ended))));
    }
}
