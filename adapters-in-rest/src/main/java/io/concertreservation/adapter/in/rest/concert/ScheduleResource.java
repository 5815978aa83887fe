package io.concertreservation.adapter.in.rest.concert;

import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.adapter.in.rest.shared.NewcomersLast;
import io.concertreservation.adapter.in.rest.shared.PageResponse;
import io.concertreservation.adapter.in.rest.shared.Pages;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.usecase.ListSchedules;
import io.concertreservation.core.reservation.domain.SeatCount;
import io.concertreservation.core.reservation.usecase.CountSeats;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.Slice;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The dates of a concert. */
@Path("/concerts/{concertId}/schedules")
@Tag(name = Api.CONCERTS)
@Produces(MediaType.APPLICATION_JSON)
@NewcomersLast
@RunOnVirtualThread
class ScheduleResource {
    private final ListSchedules listSchedules;
    private final CountSeats countSeats;

    ScheduleResource(ListSchedules listSchedules, CountSeats countSeats) {
        this.listSchedules = listSchedules;
        this.countSeats = countSeats;
    }

    @GET
    @Operation(
            operationId = "listSchedules",
            summary = "List the dates of a concert and how many seats are free, held and sold")
    public PageResponse<ScheduleResponse> list(
            @PathParam("concertId") UUID concertId,
            @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 100, usually 20") @QueryParam("limit") @Nullable Integer limit) {
        Slice<Schedule> schedules = listSchedules.list(new ConcertId(concertId), Pages.slice(cursor, limit));
        Map<ScheduleId, SeatCount> counted =
                countSeats.count(schedules.items().stream().map(Schedule::id).toList());
        return PageResponse.of(
                schedules,
                schedule -> ScheduleResponse.of(schedule, counted.getOrDefault(schedule.id(), SeatCount.NONE)));
    }
}
