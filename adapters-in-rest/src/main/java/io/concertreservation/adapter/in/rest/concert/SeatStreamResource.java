package io.concertreservation.adapter.in.rest.concert;

import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.NewcomersLast;
import io.concertreservation.adapter.in.rest.stream.EventStream;
import io.concertreservation.adapter.in.rest.stream.StreamKind;
import io.concertreservation.adapter.in.rest.stream.Streams;
import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.reservation.domain.SeatMap;
import io.concertreservation.core.reservation.usecase.WatchSeats;
import io.concertreservation.core.shared.domain.Mark;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The seats of a date, told whenever they change. */
@Path("/schedules/{scheduleId}/seats/stream")
@Tag(name = Api.CONCERTS)
@Produces(MediaType.SERVER_SENT_EVENTS)
@NewcomersLast
@RunOnVirtualThread
class SeatStreamResource {
    private final TicketOffers offers;
    private final WatchSeats watchSeats;
    private final SeatMapPages pages;
    private final Streams streams;

    SeatStreamResource(TicketOffers offers, WatchSeats watchSeats, SeatMapPages pages, Streams streams) {
        this.offers = offers;
        this.watchSeats = watchSeats;
        this.pages = pages;
        this.streams = streams;
    }

    @GET
    @SecurityRequirement(name = Api.QUEUE_TOKEN_SCHEME)
    @Operation(
            operationId = "watchSeats",
            summary = "Be told what becomes of the seats of a date",
            description =
                    "Events seats, whose data is what the seat map answers: all seats first, or only changes if you"
                            + " send the version that you have as Last-Event-ID; then the changes. The id of an event is"
                            + " its version. An event reconnect tells to come back after retryAfterMillis.")
    @APIResponse(
            responseCode = "200",
            description = "Server-sent events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = SeatMapResponse.class)))
    public void watch(
            @PathParam("scheduleId") UUID scheduleId,
            @Parameter(hidden = true) @HeaderParam(Api.QUEUE_TOKEN) @Nullable String header,
            @Parameter(description = "The version of the map that you have")
                    @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER)
                    @Nullable
                    String lastEventId,
            @Suspended AsyncResponse streamed,
            @Context RoutingContext context) {
        Mark known = SeatMapVersion.read(lastEventId);
        Offer offer = offers.require(scheduleId, header);
        EventStream stream = streams.open(StreamKind.SEATS, context);
        stream.whenClosed(watchSeats.watch(offer.schedule(), known, map -> tell(stream, offer, map, known)));
        stream.start();
    }

    /** What became of the seats since the map that the client was sent last. */
    private void tell(EventStream stream, Offer offer, SeatMap map, Mark first) {
        Mark known = stream.lastTaken().map(SeatMapVersion::read).orElse(first);
        stream.say(pages.event(offer, map, known));
    }
}
