package io.concertreservation.adapter.in.rest.concert;

import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.NewcomersLast;
import io.concertreservation.adapter.in.rest.shared.PageResponse;
import io.concertreservation.adapter.in.rest.shared.Pages;
import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.Venue;
import io.concertreservation.core.concert.domain.VenueId;
import io.concertreservation.core.concert.usecase.FindConcert;
import io.concertreservation.core.concert.usecase.FindVenue;
import io.concertreservation.core.concert.usecase.SearchConcerts;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Slice;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The programme. */
@Path("/concerts")
@Tag(name = Api.CONCERTS)
@Produces(MediaType.APPLICATION_JSON)
@NewcomersLast
@RunOnVirtualThread
class ConcertResource {
    private final SearchConcerts searchConcerts;
    private final FindConcert findConcert;
    private final FindVenue findVenue;
    private final Clock clock;

    ConcertResource(SearchConcerts searchConcerts, FindConcert findConcert, FindVenue findVenue, Clock clock) {
        this.searchConcerts = searchConcerts;
        this.findConcert = findConcert;
        this.findVenue = findVenue;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "searchConcerts", summary = "Search the concerts")
    public PageResponse<ConcertResponse> search(
            @Parameter(
                            description = "Where the sale stands",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"upcoming", "on-sale", "ended"}))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = "Part of title or artist") @QueryParam("q") @Nullable String text,
            @Parameter(description = "Has a date at or after") @QueryParam("from") @Nullable Instant from,
            @Parameter(description = "Has a date before") @QueryParam("to") @Nullable Instant to,
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 100, usually 20") @QueryParam("limit") @Nullable Integer limit) {
        Slice<Concert> found =
                searchConcerts.search(ConcertQueries.query(status, text, from, to, Pages.slice(cursor, limit)));
        Instant now = clock.instant();
        Map<VenueId, Venue> venues = new HashMap<>();
        return PageResponse.of(
                found,
                concert -> ConcertResponse.of(concert, venues.computeIfAbsent(concert.venue(), findVenue::find), now));
    }

    @GET
    @Path("/{concertId}")
    @Operation(operationId = "findConcert", summary = "See a concert")
    public ConcertResponse find(@PathParam("concertId") UUID concertId) {
        Concert concert = findConcert.find(new ConcertId(concertId));
        return ConcertResponse.of(concert, findVenue.find(concert.venue()), clock.instant());
    }
}
