package io.concertreservation.adapter.in.rest.admin;

import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.core.concert.domain.Section;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** A section as its organizer sees it. */
@RegisterForReflection
record SectionResponse(UUID id, UUID scheduleId, String name, int rows, int seatsPerRow, long price, String currency) {
    static SectionResponse of(Section section) {
        return new SectionResponse(
                section.id().value(),
                section.schedule().value(),
                section.name(),
                section.rows(),
                section.seatsPerRow(),
                section.price().amount(),
                Api.CURRENCY);
    }
}
