package io.concertreservation.adapter.in.rest.concert;

import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.NewcomersLast;
import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.reservation.domain.SeatMap;
import io.concertreservation.core.reservation.usecase.ShowSeats;
import io.concertreservation.core.shared.domain.Mark;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The seats of a date, for those who have a place in the concert's queue. */
@Path("/schedules/{scheduleId}/seats")
@Tag(name = Api.CONCERTS)
@Produces(MediaType.APPLICATION_JSON)
@NewcomersLast
@RunOnVirtualThread
class SeatMapResource {
    private final TicketOffers offers;
    private final ShowSeats showSeats;
    private final SeatMapPages pages;

    SeatMapResource(TicketOffers offers, ShowSeats showSeats, SeatMapPages pages) {
        this.offers = offers;
        this.showSeats = showSeats;
        this.pages = pages;
    }

    @GET
    @SecurityRequirement(name = Api.QUEUE_TOKEN_SCHEME)
    @Operation(
            operationId = "showSeats",
            summary = "See the seats of a date",
            description = "Needs a token of the concert's queue, whether or not it is your turn yet. Send the ETag of"
                    + " the last answer as If-None-Match, or its version as since, to hear only of changes.")
    @APIResponseSchema(SeatMapResponse.class)
    @APIResponse(responseCode = "304", description = "Nothing has changed")
    public Response show(
            @PathParam("scheduleId") UUID scheduleId,
            @Parameter(hidden = true) @HeaderParam(Api.QUEUE_TOKEN) @Nullable String header,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known,
            @Parameter(description = "The version of the map that you have") @QueryParam("since") @Nullable
                    String since) {
        Mark mark = SeatMapVersion.read(since);
        Offer offer = offers.require(scheduleId, header);
        SeatMap map = showSeats.show(offer.schedule(), mark);
        return map.since(mark)
                .map(changed -> Response.ok(pages.changes(offer, map, changed)))
                .orElseGet(() -> whole(pages.of(offer, map), known))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static Response.ResponseBuilder whole(SeatMapPages.Page page, @Nullable String known) {
        Response.ResponseBuilder answer = page.tag().isNamedIn(known) ? Response.notModified() : page.answer();
        return answer.header(HttpHeaders.ETAG, page.tag().value());
    }
}
