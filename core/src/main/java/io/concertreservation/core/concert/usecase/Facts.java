package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Concert;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.domain.Section;
import java.util.Map;

/** What the audit trail tells of the programme. */
final class Facts {
    private Facts() {}

    static Map<String, String> of(Concert concert) {
        return Map.of(
                "venue", concert.venue().value().toString(),
                "title", concert.title(),
                "artist", concert.artist(),
                "description", concert.description(),
                "saleOpensAt", concert.sale().opensAt().toString(),
                "saleClosesAt", concert.sale().closesAt().toString(),
                "purchaseLimit", String.valueOf(concert.purchaseLimit()));
    }

    static Map<String, String> of(Schedule schedule) {
        return Map.of(
                "schedule", schedule.id().value().toString(),
                "startsAt", schedule.startsAt().toString());
    }

    static Map<String, String> of(Section section) {
        return Map.of(
                "schedule", section.schedule().value().toString(),
                "name", section.name(),
                "rows", String.valueOf(section.rows()),
                "seatsPerRow", String.valueOf(section.seatsPerRow()),
                "price", String.valueOf(section.price().amount()));
    }
}
