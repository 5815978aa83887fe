package io.concertreservation.adapter.in.rest.queue;

import io.concertreservation.adapter.in.rest.security.CurrentUser;
import io.concertreservation.adapter.in.rest.security.Roles;
import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.NewcomersLast;
import io.concertreservation.adapter.in.rest.shared.Pacing;
import io.concertreservation.core.concert.usecase.FindConcertOnSale;
import io.concertreservation.core.queue.usecase.EnterQueue;
import io.concertreservation.core.queue.usecase.RequireWork;
import io.concertreservation.core.queue.usecase.SealedToken;
import io.concertreservation.core.shared.domain.Activity;
import io.concertreservation.core.shared.domain.ConcertId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The door of a concert's queue. */
@Path("/concerts/{concertId}/queue-tokens")
@Tag(name = Api.QUEUE)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Api.BEARER)
@NewcomersLast
@RunOnVirtualThread
class EnterQueueResource {
    private final FindConcertOnSale findConcert;
    private final EnterQueue enterQueue;
    private final CurrentUser user;
    private final RequireWork requireWork;
    private final Pacing pacing;

    EnterQueueResource(
            FindConcertOnSale findConcert,
            EnterQueue enterQueue,
            CurrentUser user,
            RequireWork requireWork,
            Pacing pacing) {
        this.findConcert = findConcert;
        this.enterQueue = enterQueue;
        this.user = user;
        this.requireWork = requireWork;
        this.pacing = pacing;
    }

    @POST
    @RolesAllowed(Roles.BUYER)
    @Operation(
            operationId = "enterQueue",
            summary = "Enter the queue of a concert",
            description = "Entering again gives the place that you have. If nobody waits, it is your turn at once.")
    @APIResponseSchema(value = QueueTokenResponse.class, responseCode = "201", responseDescription = "A new place")
    @APIResponse(responseCode = "200", description = "The place that you have already")
    public RestResponse<QueueTokenResponse> enter(
            @PathParam("concertId") UUID concertId,
            @Parameter(description = "A solved challenge, where the operator asks for one")
                    @HeaderParam(Api.QUEUE_PROOF)
                    @Nullable
                    String proof) {
        requireWork.require(new ConcertId(concertId), user.id(), Optional.ofNullable(proof));
        pacing.require(Activity.ENTER_QUEUE);
        ConcertId concert = findConcert.find(new ConcertId(concertId)).id();
        SealedToken sealed = enterQueue.enter(concert, user.id());
        RestResponse.Status status = sealed.newcomer() ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        return QueueAnswers.answer(status, sealed.text(), sealed.token());
    }
}
