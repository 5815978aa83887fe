package io.concertreservation.core.reservation.usecase;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.ProgrammeOnFakes;
import io.concertreservation.core.Sale;
import io.concertreservation.core.ServiceOnFakes;
import io.concertreservation.core.concert.domain.ConcertReason;
import io.concertreservation.core.queue.domain.QueueReason;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatChoice;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.SharedReason;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.Crowd;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HoldSeatsServiceTest {
    private static final UserId ANN = new UserId("ann");
    private static final UserId BEN = new UserId("ben");

    private final Sale sale = new Sale(2, 5, 4);
    private final HoldSeats holdSeats = sale.service.holdSeats;

    @Test
    void a_hold_names_its_seats_prices_and_end() {
        Reservation.Held held = sale.hold(ANN, 1, 0);

        assertThat(held.booking().seatIds()).containsExactly(sale.seat(0), sale.seat(1));
        assertThat(held.booking().total()).isEqualTo(new Money(2 * Sale.PRICE));
        assertThat(held.booking().expiresAt()).isEqualTo(sale.clock.instant().plus(ServiceOnFakes.HOLD));
        assertThat(sale.find(held)).isEqualTo(held);
        assertThat(sale.events()).endsWith("seats-held");
    }

    @Test
    void a_held_seat_cannot_be_held_by_another() {
        sale.hold(ANN, 0);

        assertRefused(ReservationReason.SEAT_TAKEN, () -> sale.hold(BEN, 0));
    }

    @Test
    void all_seats_are_held_or_none() {
        sale.hold(ANN, 1);

        Refusal refusal = assertRefused(ReservationReason.SEAT_TAKEN, () -> sale.hold(BEN, 0, 1, 2));

        assertThat(refusal.detail()).contains("seat " + sale.seat(1).value());
        assertThat(sale.seats().get(0)).isInstanceOf(Seat.Available.class);
        assertThat(sale.seats().get(2)).isInstanceOf(Seat.Available.class);
    }

    @Test
    void a_seat_whose_hold_ran_out_can_be_held_again_without_any_sweep() {
        Reservation.Held first = sale.hold(ANN, 0);
        sale.clock.advance(ServiceOnFakes.HOLD.minusNanos(1));
        assertRefused(ReservationReason.SEAT_TAKEN, () -> sale.hold(BEN, 0));

        sale.clock.advance(Duration.ofNanos(1));

        assertThat(sale.find(sale.hold(BEN, 0))).isInstanceOf(Reservation.Held.class);
        assertThat(sale.find(first)).isInstanceOf(Reservation.Expired.class);
    }

    @Test
    void the_limit_counts_over_all_orders() {
        sale.hold(ANN, 0, 1);
        sale.charge(ANN, Sale.PRICE);
        sale.pay(ANN, sale.hold(ANN, 2));

        assertRefused(ReservationReason.LIMIT_EXCEEDED, () -> sale.hold(ANN, 3, 4));
        assertThat(sale.hold(ANN, 3).booking().seats()).hasSize(1);
        assertThat(sale.hold(BEN, 4, 5, 6, 7).booking().seats()).hasSize(4);
    }

    @Test
    void what_ran_out_or_was_given_back_does_not_count() {
        sale.hold(ANN, 0, 1, 2, 3);
        sale.clock.advance(ServiceOnFakes.HOLD);
        sale.cancel(ANN, sale.hold(ANN, 4, 5, 6));

        assertThat(sale.hold(ANN, 0, 1, 2, 3).booking().seats()).hasSize(4);
    }

    @Test
    void nothing_is_sold_outside_the_sale_window() {
        sale.clock.advance(Duration.ofNanos(-1));
        assertRefused(ConcertReason.SALE_NOT_OPEN, () -> sale.hold(ANN, 0));

        sale.clock.advance(ProgrammeOnFakes.UNTIL_SALE_CLOSES.plusNanos(1));
        assertRefused(ConcertReason.SALE_ENDED, () -> sale.hold(ANN, 0));
    }

    @Test
    void a_turn_for_another_concert_is_none_here() {
        HoldSeatsCommand command = new HoldSeatsCommand(
                sale.newKey(ANN, "hold"),
                () -> new ConcertId(sale.service.ids.next()),
                sale.schedule,
                new SeatChoice.Chosen(List.of(sale.seat(0))));

        assertRefused(ReservationReason.ADMITTED_ELSEWHERE, () -> sale.hold(command));
    }

    @Test
    void without_a_turn_nothing_is_held() {
        Refusal notYet = new Refusal(QueueReason.NOT_ADMITTED, "not yet");

        assertThatThrownBy(() -> sale.hold(wishWithout(notYet, sale.newKey(ANN, "hold"))))
                .isSameAs(notYet);
        assertThat(sale.seats()).allSatisfy(seat -> assertThat(seat).isInstanceOf(Seat.Available.class));
    }

    @Test
    void a_repetition_is_answered_even_when_the_turn_is_over() {
        RequestKey key = sale.newKey(ANN, "hold");
        HoldSeatsCommand first = new HoldSeatsCommand(
                key, () -> sale.concert, sale.schedule, new SeatChoice.Chosen(List.of(sale.seat(0))));
        String answer = holdSeats.hold(first, Reservation.Held::toString).text();

        Refusal over = new Refusal(QueueReason.TURN_OVER, "over");

        assertThat(holdSeats.hold(wishWithout(over, key), held -> "new").text()).isEqualTo(answer);
    }

    @Test
    void seats_of_no_or_another_schedule_are_not_found() {
        assertRefused(
                ReservationReason.SEAT_NOT_FOUND,
                () -> sale.hold(sale.wish(ANN, new SeatChoice.Chosen(List.of(sale.seat(0), new SeatId(999_999))))));
        HoldSeatsCommand nowhere = new HoldSeatsCommand(
                sale.newKey(ANN, "hold"),
                () -> sale.concert,
                new ScheduleId(sale.service.ids.next()),
                new SeatChoice.Chosen(List.of(sale.seat(0))));
        assertRefused(ConcertReason.SCHEDULE_NOT_FOUND, () -> sale.hold(nowhere));
    }

    @Test
    void a_choice_has_one_to_four_different_seats() {
        assertRefused(ReservationReason.INVALID_CHOICE, () -> sale.hold(ANN));
        assertRefused(ReservationReason.INVALID_CHOICE, () -> sale.hold(ANN, 0, 0));
        assertRefused(ReservationReason.INVALID_CHOICE, () -> sale.hold(ANN, 0, 1, 2, 3, 4));
        assertRefused(
                ReservationReason.INVALID_CHOICE,
                () -> sale.hold(sale.wish(ANN, new SeatChoice.BestAvailable(0, null))));
    }

    @Test
    void a_seat_that_somebody_else_is_choosing_is_refused_without_waiting() {
        sale.service.seatLock.holding(sale.schedule, List.of(sale.seat(0)), sale.newKey(BEN, "hold"), () -> {
            assertRefused(ReservationReason.SEAT_TAKEN, () -> sale.hold(ANN, 0));
            return "done";
        });
    }

    @Test
    void of_a_crowd_that_wants_one_seat_one_gets_it() {
        List<Boolean> gotIt = Crowd.of(30, number -> {
            try {
                sale.hold(new UserId("user-" + number), 0);
                return true;
            } catch (Refusal refusal) {
                assertThat(refusal.reason()).isEqualTo(ReservationReason.SEAT_TAKEN);
                return false;
            }
        });

        assertThat(gotIt).filteredOn(got -> got).hasSize(1);
    }

    @Test
    void a_repetition_that_overtakes_its_first_sending_is_told_to_wait() {
        HoldSeatsCommand command = sale.wish(ANN, new SeatChoice.Chosen(List.of(sale.seat(0))));

        sale.service.seatLock.holding(sale.schedule, List.of(sale.seat(0)), command.request(), () -> {
            assertRefused(SharedReason.STILL_RUNNING, () -> sale.hold(command));
            return "done";
        });
    }

    private HoldSeatsCommand wishWithout(Refusal refusal, RequestKey key) {
        Admission none = () -> {
            throw refusal;
        };
        return new HoldSeatsCommand(key, none, sale.schedule, new SeatChoice.Chosen(List.of(sale.seat(0))));
    }
}
