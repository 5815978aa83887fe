package io.concertreservation.adapter.in.rest.admin;

import io.concertreservation.adapter.in.rest.security.Roles;
import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.core.concert.usecase.FindConcert;
import io.concertreservation.core.queue.usecase.SeeQueue;
import io.concertreservation.core.queue.usecase.SteerQueue;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows and steers queues. */
@Path("/admin/queues/{concertId}")
@Tag(name = Api.OPERATOR)
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Api.BEARER)
@RunOnVirtualThread
class QueueAdminResource {
    private final FindConcert findConcert;
    private final SeeQueue seeQueue;
    private final SteerQueue steerQueue;

    QueueAdminResource(FindConcert findConcert, SeeQueue seeQueue, SteerQueue steerQueue) {
        this.findConcert = findConcert;
        this.seeQueue = seeQueue;
        this.steerQueue = steerQueue;
    }

    @GET
    @Operation(operationId = "seeQueue", summary = "See what a queue does")
    public QueueStatusResponse see(@PathParam("concertId") UUID concertId) {
        return QueueStatusResponse.of(concertId, seeQueue.see(known(concertId)));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "steerQueue",
            summary = "Open, pause, drain, close or bypass a queue, or change its limits",
            description = "Takes effect with the next tick, in all instances.")
    public QueueStatusResponse steer(
            @PathParam("concertId") UUID concertId, @NotNull @Valid QueueChangeRequest change) {
        return QueueStatusResponse.of(
                concertId,
                steerQueue.steer(
                        known(concertId), change.queueMode(), change.admissionsPerMinute(), change.activeAtMost()));
    }

    /** Queues have to be steered most of all while the programme is away; then the operator's word is taken for it. */
    private ConcertId known(UUID concertId) {
        ConcertId concert = new ConcertId(concertId);
        try {
            return findConcert.find(concert).id();
        } catch (Refusal refusal) {
            if (Refusal.isUnavailable(refusal)) {
                return concert;
            }
            throw refusal;
        }
    }
}
