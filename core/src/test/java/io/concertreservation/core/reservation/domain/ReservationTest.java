package io.concertreservation.core.reservation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Seats and reservations in their states. */
final class ReservationTest {
    private static final Instant END = Instant.parse("2026-03-01T12:05:00Z");
    private final ScheduleId schedule = new ScheduleId(UUID.randomUUID());
    private final ReservationId id = new ReservationId(UUID.randomUUID());
    private final SeatPlace cheap = place(1, 30_000);
    private final SeatPlace dear = place(2, 120_000);
    private final Booking booking = new Booking(
            id,
            new UserId("ann"),
            new ConcertId(UUID.randomUUID()),
            schedule,
            List.of(cheap, dear),
            END.minusSeconds(300),
            END);
    private final Reservation.Held held = new Reservation.Held(booking);

    @Test
    void it_costs_what_its_seats_cost_together() {
        assertThat(booking.total()).isEqualTo(new Money(150_000));
        assertThat(booking.seatIds()).containsExactly(cheap.id(), dear.id());
    }

    @Test
    void a_hold_is_dead_at_its_end_whether_or_not_anybody_tidied_up() {
        assertThat(held.at(END.minusNanos(1))).isEqualTo(held);
        assertThat(held.at(END)).isEqualTo(held.expire());
    }

    @Test
    void only_a_hold_runs_out() {
        Reservation.Paid paid = held.pay().complete();

        assertThat(List.of(held.pay(), paid, held.expire(), held.cancel(), paid.refund()))
                .allSatisfy(reservation ->
                        assertThat(reservation.at(END.plusSeconds(1))).isEqualTo(reservation));
    }

    @Test
    void the_version_counts_the_steps() {
        assertThat(held.version()).isEqualTo(1);
        assertThat(List.of(held.pay(), held.expire(), held.cancel()))
                .extracting(Reservation::version)
                .containsOnly(2);
        assertThat(held.pay().complete().version()).isEqualTo(3);
        assertThat(held.pay().complete().refund().version()).isEqualTo(4);
    }

    @Test
    void every_state_is_about_the_same_booking() {
        Reservation.Paid paid = held.pay().complete();

        assertThat(List.of(held, held.pay(), paid, held.expire(), held.cancel(), paid.refund()))
                .extracting(Reservation::booking)
                .containsOnly(booking);
    }

    @Test
    void a_held_seat_is_free_at_the_end_of_its_hold() {
        Seat.Held seat = new Seat.Held(cheap, id, END);

        assertThat(seat.at(END.minusNanos(1))).isEqualTo(seat);
        assertThat(seat.at(END)).isEqualTo(new Seat.Available(cheap));
    }

    @Test
    void a_sold_seat_stays_sold() {
        Seat.Sold seat = new Seat.Sold(cheap, id);

        assertThat(seat.at(END.plusSeconds(1))).isEqualTo(seat);
    }

    private SeatPlace place(long seat, long price) {
        return new SeatPlace(new SeatId(seat), schedule, UUID.randomUUID(), 1, (int) seat, new Money(price));
    }
}
