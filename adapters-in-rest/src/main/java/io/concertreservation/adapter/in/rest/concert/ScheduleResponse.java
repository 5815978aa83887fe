package io.concertreservation.adapter.in.rest.concert;

import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.reservation.domain.SeatCount;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A date of a concert as everybody sees it. */
@RegisterForReflection
record ScheduleResponse(
        UUID id,
        UUID concertId,
        Instant startsAt,
        @Schema(examples = "318") long freeSeats,
        @Schema(examples = "24") long heldSeats,
        @Schema(examples = "158") long soldSeats) {
    static ScheduleResponse of(Schedule schedule, SeatCount seats) {
        return new ScheduleResponse(
                schedule.id().value(),
                schedule.concert().value(),
                schedule.startsAt(),
                seats.available(),
                seats.held(),
                seats.sold());
    }
}
