package io.concertreservation.core.reservation.usecase;

import static java.util.stream.Collectors.joining;

import io.concertreservation.core.event.domain.NewEvent;
import io.concertreservation.core.event.usecase.RecordEvent;
import io.concertreservation.core.reservation.domain.Booking;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words the facts about reservations, and has the boards looked at anew that show them. */
public final class ReservationEvents {
    private final RecordEvent events;
    private final SeatBoards boards;
    private final TakenSeats taken;

    public ReservationEvents(RecordEvent events, SeatBoards boards, TakenSeats taken) {
        this.events = events;
        this.boards = boards;
        this.taken = taken;
    }

    /** Seats were held; {@code holdSeconds} tells for how long, without a clock. */
    void held(Booking booking) {
        record(
                "seats-held",
                booking,
                Map.of(
                        "amount", Long.toString(booking.total().amount()),
                        "expiresAt", booking.expiresAt().toString(),
                        "holdSeconds",
                                Long.toString(Duration.between(booking.heldAt(), booking.expiresAt())
                                        .toSeconds())));
    }

    /** Holds ran out. */
    void expired(List<Booking> bookings) {
        record("hold-expired", bookings, Map.of());
    }

    /** A hold was given back. */
    void cancelled(Booking booking) {
        record("hold-cancelled", booking, Map.of());
    }

    /** Something happened to a reservation; the facts that all such events share are added. */
    public void record(String type, Booking booking, Map<String, String> more) {
        record(type, List.of(booking), more);
    }

    private void record(String type, List<Booking> bookings, Map<String, String> more) {
        events.record(bookings.stream()
                .map(booking -> new NewEvent(type, "reservation/" + booking.id().value(), facts(booking, more)))
                .toList());
        bookings.stream().map(Booking::schedule).distinct().forEach(boards::change);
        taken.change(
                bookings.stream().flatMap(booking -> booking.seatIds().stream()).toList());
    }

    private static Map<String, String> facts(Booking booking, Map<String, String> more) {
        Map<String, String> facts = new HashMap<>(more);
        facts.put("reservation", booking.id().value().toString());
        facts.put("user", booking.user().value());
        facts.put("concert", booking.concert().value().toString());
        facts.put("schedule", booking.schedule().value().toString());
        facts.put(
                "seats",
                booking.seatIds().stream()
                        .map(seat -> Long.toString(seat.value()))
                        .collect(joining(",")));
        return facts;
    }
}
