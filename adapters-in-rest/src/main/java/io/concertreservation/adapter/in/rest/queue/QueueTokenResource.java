package io.concertreservation.adapter.in.rest.queue;

import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.QueueTokens;
import io.concertreservation.core.queue.usecase.LeaveQueue;
import io.concertreservation.core.queue.usecase.PollQueue;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The place in a queue that a token proves. */
@Path("/queue-tokens/current")
@Tag(name = Api.QUEUE)
@SecurityRequirement(name = Api.QUEUE_TOKEN_SCHEME)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class QueueTokenResource {
    private final PollQueue pollQueue;
    private final LeaveQueue leaveQueue;

    QueueTokenResource(PollQueue pollQueue, LeaveQueue leaveQueue) {
        this.pollQueue = pollQueue;
        this.leaveQueue = leaveQueue;
    }

    @GET
    @Operation(
            operationId = "pollQueue",
            summary = "See where you stand",
            description = "Answers in every state, and notes that you are there: who does not ask is passed over.")
    public RestResponse<QueueTokenResponse> poll(
            @Parameter(hidden = true) @HeaderParam(Api.QUEUE_TOKEN) @Nullable String header) {
        String token = QueueTokens.require(header);
        return QueueAnswers.answer(RestResponse.Status.OK, token, pollQueue.poll(token));
    }

    @DELETE
    @Operation(
            operationId = "leaveQueue",
            summary = "Leave the queue",
            description = "Gives up your place or your turn at once, so that the next person gets it.")
    @APIResponse(responseCode = "204", description = "You have left")
    public void leave(@Parameter(hidden = true) @HeaderParam(Api.QUEUE_TOKEN) @Nullable String header) {
        leaveQueue.leave(QueueTokens.require(header));
    }
}
