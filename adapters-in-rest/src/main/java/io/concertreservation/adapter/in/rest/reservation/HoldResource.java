package io.concertreservation.adapter.in.rest.reservation;

import io.concertreservation.adapter.in.rest.security.Roles;
import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.QueueTokens;
import io.concertreservation.adapter.in.rest.shared.RequestKeys;
import io.concertreservation.adapter.in.rest.shared.StoredAnswers;
import io.concertreservation.core.queue.usecase.ConfirmAdmission;
import io.concertreservation.core.reservation.usecase.HoldSeats;
import io.concertreservation.core.reservation.usecase.HoldSeatsCommand;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Takes seats off the market for a while, for a buyer whose turn it is. */
@Path("/reservations")
@Tag(name = Api.RESERVATIONS)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirementsSet({@SecurityRequirement(name = Api.BEARER), @SecurityRequirement(name = Api.QUEUE_TOKEN_SCHEME)})
@RunOnVirtualThread
class HoldResource {
    private final ConfirmAdmission confirmAdmission;
    private final HoldSeats holdSeats;
    private final ReservationWording wording;
    private final RequestKeys keys;
    private final StoredAnswers answers;

    HoldResource(
            ConfirmAdmission confirmAdmission,
            HoldSeats holdSeats,
            ReservationWording wording,
            RequestKeys keys,
            StoredAnswers answers) {
        this.confirmAdmission = confirmAdmission;
        this.holdSeats = holdSeats;
        this.wording = wording;
        this.keys = keys;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.BUYER)
    @Operation(
            operationId = "holdSeats",
            summary = "Hold seats",
            description = "All that you ask for or none. Pay before expiresAt, or they go back on sale.")
    @APIResponseSchema(value = ReservationResponse.class, responseCode = "201", responseDescription = "Held")
    public Response hold(
            @Parameter(hidden = true) @HeaderParam(Api.QUEUE_TOKEN) @Nullable String token,
            @Parameter(required = true, description = Api.KEY_WORDS, example = "my-order-1")
                    @HeaderParam(Api.IDEMPOTENCY_KEY)
                    @Nullable
                    String key,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = HoldRequest.class),
                                            examples = {
                                                @ExampleObject(name = "Seats you chose", value = HoldRequest.CHOSEN),
                                                @ExampleObject(
                                                        name = "The best that are free",
                                                        value = HoldRequest.BEST)
                                            }))
                    @NotNull
                    @Valid
                    HoldRequest wanted) {
        RequestKey request = keys.key("hold", key, "/reservations", wanted);
        Turn turn = new Turn(() -> confirmAdmission
                .confirm(QueueTokens.require(token), request.user())
                .concert());
        HoldSeatsCommand command =
                new HoldSeatsCommand(request, turn, new ScheduleId(wanted.scheduleId()), wanted.choice());
        return answers.createdIn("/reservations", holdSeats.hold(command, held -> answers.write(wording.tell(held))));
    }
}
