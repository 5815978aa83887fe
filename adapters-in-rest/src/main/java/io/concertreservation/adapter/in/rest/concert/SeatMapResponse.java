package io.concertreservation.adapter.in.rest.concert;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatMap;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The seats of a date: all of them, section by section and row by row, or those that changed. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeatMapResponse(
        UUID scheduleId,
        UUID concertId,
        Instant startsAt,
        @Schema(examples = Api.CURRENCY) String currency,

        @Schema(examples = VERSION_EXAMPLE, description = "Send it as since to hear of later changes only")
        String version,

        long freeSeats,

        @Schema(description = "All seats; left out when only changes are told") @Nullable
        List<InSection> sections,

        @Schema(description = "The seats that may have changed since the version that you have; left out otherwise")
        @Nullable
        List<SeatState> changes) {
    static final String VERSION_EXAMPLE = "5f0c1a52-6e7b-4a47-9d0f-0a2f3f0a9f11.42";

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

    /** What has become of a seat. */
    @RegisterForReflection
    record SeatState(
            @Schema(examples = "17") long id,

            @Schema(enumeration = {"available", "held", "sold"})
            String state) {}

    static SeatMapResponse whole(Offer offer, List<Section> sections, SeatMap map) {
        Map<UUID, List<Seat>> bySection = map.seats().stream()
                .collect(Collectors.groupingBy(seat -> seat.place().section()));
        List<InSection> all = sections.stream()
                .map(section ->
                        section(section, bySection.getOrDefault(section.id().value(), List.of())))
                .toList();
        return of(offer, map, all, null);
    }

    static SeatMapResponse changes(Offer offer, SeatMap map, List<Seat> changed) {
        List<SeatState> states = changed.stream()
                .map(seat -> new SeatState(seat.place().id().value(), state(seat)))
                .toList();
        return of(offer, map, null, states);
    }

    private static SeatMapResponse of(
            Offer offer, SeatMap map, @Nullable List<InSection> sections, @Nullable List<SeatState> changes) {
        return new SeatMapResponse(
                offer.schedule().value(),
                offer.concert().value(),
                offer.startsAt(),
                Api.CURRENCY,
                SeatMapVersion.write(map.mark()),
                map.free(),
                sections,
                changes);
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
        return new OneSeat(seat.place().id().value(), seat.place().number(), state(seat));
    }

    private static String state(Seat seat) {
        return switch (seat) {
            case Seat.Available ignored -> "available";
            case Seat.Held ignored -> "held";
            case Seat.Sold ignored -> "sold";
        };
    }
}
