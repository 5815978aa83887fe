package io.concertreservation.adapter.in.rest.reservation;

import io.concertreservation.adapter.in.rest.shared.Api;
import io.concertreservation.core.reservation.domain.Booking;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.SeatPlace;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reservation as its owner sees it. */
@RegisterForReflection
public record ReservationResponse(
        UUID id,

        @Schema(
                examples = "held",
                enumeration = {"held", "paying", "paid", "expired", "cancelled", "refunded"})
        String state,

        @Schema(description = "Counts the changes of state, from 1", examples = "1")
        int version,

        UUID concertId,
        UUID scheduleId,
        List<ReservedSeat> seats,
        @Schema(examples = "300000") long total,
        @Schema(examples = Api.CURRENCY) String currency,
        Instant heldAt,

        @Schema(description = "The hold is dead from this instant on, unless it is paid")
        Instant expiresAt,

        @Schema(description = "The time here when this was answered; compare expiresAt with it, not with your clock")
        Instant serverTime) {
    /** A seat and the price it was held at. */
    @RegisterForReflection
    public record ReservedSeat(
            @Schema(examples = "17") long id,
            UUID sectionId,
            @Schema(examples = "R") @Nullable String section,
            int row,
            int number,
            @Schema(examples = "150000") long price) {}

    static ReservationResponse of(Reservation reservation, Map<UUID, String> sections, Instant now) {
        Booking booking = reservation.booking();
        return new ReservationResponse(
                booking.id().value(),
                state(reservation),
                reservation.version(),
                booking.concert().value(),
                booking.schedule().value(),
                booking.seats().stream().map(seat -> seat(seat, sections)).toList(),
                booking.total().amount(),
                Api.CURRENCY,
                booking.heldAt(),
                booking.expiresAt(),
                now);
    }

    private static ReservedSeat seat(SeatPlace seat, Map<UUID, String> sections) {
        return new ReservedSeat(
                seat.id().value(),
                seat.section(),
                sections.get(seat.section()),
                seat.row(),
                seat.number(),
                seat.price().amount());
    }

    private static String state(Reservation reservation) {
        return switch (reservation) {
            case Reservation.Held ignored -> "held";
            case Reservation.Paying ignored -> "paying";
            case Reservation.Paid ignored -> "paid";
            case Reservation.Expired ignored -> "expired";
            case Reservation.Cancelled ignored -> "cancelled";
            case Reservation.Refunded ignored -> "refunded";
        };
    }
}
