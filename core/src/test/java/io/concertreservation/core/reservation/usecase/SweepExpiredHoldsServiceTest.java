package io.concertreservation.core.reservation.usecase;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.Sale;
import io.concertreservation.core.ServiceOnFakes;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatCount;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of holds in time, and how reservations and seats are shown. */
final class SweepExpiredHoldsServiceTest {
    private static final UserId ANN = new UserId("ann");
    private static final UserId BEN = new UserId("ben");

    private final Sale sale = new Sale(6, 20, 100);
    private final SweepExpiredHolds sweep = sale.service.sweepExpiredHolds;

    @Test
    void a_hold_that_ran_out_is_tidied_up_and_told_once() {
        Reservation.Held held = sale.hold(ANN, 0, 1);
        sale.clock.advance(ServiceOnFakes.HOLD);

        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(sweep.sweep()).isZero();

        assertThat(stored(held)).isEqualTo(held.expire());
        assertThat(sale.events()).filteredOn("hold-expired"::equals).hasSize(1);
    }

    @Test
    void a_hold_that_lives_is_left_alone() {
        Reservation.Held held = sale.hold(ANN, 0);
        sale.clock.advance(ServiceOnFakes.HOLD.minusNanos(1));

        assertThat(sweep.sweep()).isZero();
        assertThat(stored(held)).isEqualTo(held);
    }

    @Test
    void sweeping_late_does_not_take_the_seat_from_the_next() {
        Reservation.Held first = sale.hold(ANN, 0, 1);
        sale.clock.advance(ServiceOnFakes.HOLD);
        Reservation.Held second = sale.hold(BEN, 0);

        assertThat(sweep.sweep()).isEqualTo(1);

        assertThat(stored(first)).isEqualTo(first.expire());
        assertThat(sale.find(second)).isEqualTo(second);
        assertThat(sale.seats().get(0)).isInstanceOf(Seat.Held.class);
        assertRefused(ReservationReason.SEAT_TAKEN, () -> sale.hold(ANN, 0));
    }

    @Test
    void no_more_than_a_batch_is_tidied_up_at_once() {
        IntStream.range(0, 60).forEach(i -> sale.hold(ANN, i));
        sale.clock.advance(ServiceOnFakes.HOLD);

        assertThat(sweep.sweep()).isEqualTo(50);
        assertThat(sweep.sweep()).isEqualTo(10);
    }

    @Test
    void whoever_looks_sees_a_dead_hold_as_expired_before_any_sweep() {
        Reservation.Held held = sale.hold(ANN, 0);
        sale.clock.advance(ServiceOnFakes.HOLD);

        assertThat(sale.find(held)).isEqualTo(held.expire());
        assertThat(sale.seats().getFirst()).isInstanceOf(Seat.Available.class);
    }

    @Test
    void somebody_elses_reservation_is_not_there() {
        Reservation.Held held = sale.hold(ANN, 0);

        assertRefused(
                ReservationReason.RESERVATION_NOT_FOUND,
                () -> sale.service.findReservation.find(held.booking().id(), BEN));
    }

    @Test
    void seats_are_counted_as_they_are_now() {
        CountSeats count = new CountSeatsService(sale.service.seats, sale.service.transactions, sale.clock);
        ScheduleId unknown = new ScheduleId(sale.service.ids.next());
        sale.hold(ANN, 0, 1);

        assertThat(count.count(List.of(sale.schedule, unknown)))
                .isEqualTo(Map.of(sale.schedule, new SeatCount(118, 2, 0), unknown, SeatCount.NONE));
        sale.clock.advance(ServiceOnFakes.HOLD.plus(Duration.ofSeconds(1)));
        assertThat(count.count(List.of(sale.schedule))).isEqualTo(Map.of(sale.schedule, new SeatCount(120, 0, 0)));
        assertThat(count.count(List.of())).isEmpty();
    }

    @Test
    void a_list_shows_reservations_as_they_are_now() {
        ListReservations list =
                new ListReservationsService(sale.service.reservations, sale.service.transactions, sale.clock);
        Reservation.Held first = sale.hold(ANN, 0);
        sale.clock.advance(ServiceOnFakes.HOLD);
        Reservation.Held second = sale.hold(ANN, 1);

        assertThat(list.list(ANN, new SliceRequest(null, 10)).items()).containsExactly(second, first.expire());
    }

    private Reservation stored(Reservation reservation) {
        return sale.service.transactions.inTransaction(
                () -> sale.service.reservations.find(reservation.booking().id()).orElseThrow());
    }
}
