package io.concertreservation.adapter.in.rest.admin;

import io.concertreservation.core.concert.domain.Schedule;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/** A date of a concert as its organizer sees it. */
@RegisterForReflection
record DateResponse(UUID id, UUID concertId, Instant startsAt, boolean published) {
    static DateResponse of(Schedule schedule) {
        return new DateResponse(
                schedule.id().value(), schedule.concert().value(), schedule.startsAt(), schedule.published());
    }
}
