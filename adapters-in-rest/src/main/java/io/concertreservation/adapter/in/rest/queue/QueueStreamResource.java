package io.concertreservation.adapter.in.rest.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.QueueTokens;
import io.concertreservation.adapter.in.rest.stream.EventStream;
import io.concertreservation.adapter.in.rest.stream.StreamEvent;
import io.concertreservation.adapter.in.rest.stream.StreamKind;
import io.concertreservation.adapter.in.rest.stream.Streams;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.usecase.WatchPlace;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The place in a queue that a token proves, told whenever it changes. */
@Path("/queue-tokens/current/stream")
@Tag(name = Api.QUEUE)
@SecurityRequirement(name = Api.QUEUE_TOKEN_SCHEME)
@Produces(MediaType.SERVER_SENT_EVENTS)
@RunOnVirtualThread
class QueueStreamResource {
    private final WatchPlace watchPlace;
    private final Streams streams;
    private final ObjectMapper mapper;

    QueueStreamResource(WatchPlace watchPlace, Streams streams, ObjectMapper mapper) {
        this.watchPlace = watchPlace;
        this.streams = streams;
        this.mapper = mapper;
    }

    @GET
    @Operation(
            operationId = "watchQueue",
            summary = "Be told where you stand",
            description =
                    "Events place, whose data is what polling answers, at once and whenever it changes; the stream"
                            + " ends after the state expired. An event reconnect tells to come back after"
                            + " retryAfterMillis. Whoever listens counts as present.")
    @APIResponse(
            responseCode = "200",
            description = "Server-sent events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = QueueTokenResponse.class)))
    public void watch(
            @Parameter(hidden = true) @HeaderParam(Api.QUEUE_TOKEN) @Nullable String header,
            @Suspended AsyncResponse streamed,
            @Context RoutingContext context) {
        String token = QueueTokens.require(header);
        EventStream stream = streams.open(StreamKind.QUEUE, context);
        stream.whenClosed(watchPlace.watch(token, place -> tell(stream, token, place)));
        stream.start();
    }

    private void tell(EventStream stream, String token, QueueToken place) {
        StreamEvent event = StreamEvent.of("place", null, json(QueueTokenResponse.of(token, place)));
        if (place instanceof QueueToken.Expired) {
            stream.end(event);
        } else {
            stream.say(event);
        }
    }

    private byte[] json(QueueTokenResponse place) {
        try {
            return mapper.writeValueAsBytes(place);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A place cannot be written as JSON", impossible);
        }
    }
}
