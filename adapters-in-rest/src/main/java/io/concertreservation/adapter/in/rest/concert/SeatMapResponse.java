package io.concertreservation.adapter.in.rest.concert;

import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.reservation.domain.Seat;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All seats of a date, section by section and row by row. */
@RegisterForReflection
record SeatMapResponse(
        UUID scheduleId,
        UUID concertId,
        Instant startsAt,
        @Schema(examples = Api.CURRENCY) String currency,
        long freeSeats,
        List<InSection> sections) {
    /** A section and its price. */
    @RegisterForReflection
    record InSection(
            UUID id,
            @Schema(examples = "R") String name,
            @Schema(examples = "150000") long price,
            List<InRow> rows) {}

    /** A row; row 1 is nearest the stage. */
    @RegisterForReflection
    record InRow(int row, List<OneSeat> seats) {}

    /** A seat and its state. */
    @RegisterForReflection
    record OneSeat(
            @Schema(examples = "17") long id,
            int number,

            @Schema(enumeration = {"available", "held", "sold"})
            String state) {}

    static SeatMapResponse of(Offer offer, List<Section> sections, List<Seat> seats) {
        Map<UUID, List<Seat>> bySection = seats.stream()
                .collect(Collectors.groupingBy(seat -> seat.place().section()));
        return new SeatMapResponse(
                offer.schedule().value(),
                offer.concert().value(),
                offer.startsAt(),
                Api.CURRENCY,
                seats.stream().filter(Seat.Available.class::isInstance).count(),
                sections.stream()
                        .map(section -> section(
                                section, bySection.getOrDefault(section.id().value(), List.of())))
                        .toList());
    }

    private static InSection section(Section section, List<Seat> seats) {
        TreeMap<Integer, List<OneSeat>> rows = seats.stream()
                .collect(Collectors.groupingBy(
                        seat -> seat.place().row(),
                        TreeMap::new,
                        Collectors.mapping(SeatMapResponse::seat, Collectors.toList())));
        return new InSection(
                section.id().value(),
                section.name(),
                section.price().amount(),
                rows.entrySet().stream()
                        .map(row -> new InRow(row.getKey(), row.getValue()))
                        .toList());
    }

    private static OneSeat seat(Seat seat) {
        String state = switch (seat) {
            case Seat.Available ignored -> "available";
            case Seat.Held ignored -> "held";
            case Seat.Sold ignored -> "sold";
        };
        return new OneSeat(seat.place().id().value(), seat.place().number(), state);
    }
}
