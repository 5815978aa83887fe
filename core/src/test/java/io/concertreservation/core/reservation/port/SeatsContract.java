package io.concertreservation.core.reservation.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatCount;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.domain.SeatPlace;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.fake.Crowd;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the keeper of seats owes to those who hold, buy and give them back. */
public abstract class SeatsContract extends ReservationHarness {
    @Test
    void new_seats_are_available_in_the_order_given() {
        List<SeatPlace> places = row(3);

        assertThat(map(now)).allSatisfy(seat -> assertThat(seat).isInstanceOf(Seat.Available.class));
        assertThat(places).extracting(SeatPlace::number).containsExactly(1, 2, 3);
        assertThat(idsOf(places)).isSorted().doesNotHaveDuplicates();
        assertThat(places)
                .first()
                .isEqualTo(new SeatPlace(places.getFirst().id(), schedule, section, 1, 1, new Money(50_000)));
    }

    @Test
    void a_held_seat_tells_by_whom_and_until_when() {
        List<SeatPlace> places = row(2);

        ReservationId id = hold(ann, places.subList(0, 1), now).booking().id();

        assertThat(map(now)).containsExactly(new Seat.Held(places.get(0), id, end), new Seat.Available(places.get(1)));
    }

    @Test
    void a_hold_is_over_at_its_end_and_not_before() {
        List<SeatPlace> places = row(1);
        hold(ann, places, now);

        assertThat(map(end.minusMillis(1))).first().isInstanceOf(Seat.Held.class);
        assertThat(map(end)).first().isInstanceOf(Seat.Available.class);
    }

    @Test
    void a_held_seat_cannot_be_held_by_another() {
        List<SeatPlace> places = row(2);
        hold(ann, places.subList(0, 1), now);

        assertThat(holdSeats(places, end.minusMillis(1)))
                .as("only the free one")
                .isEqualTo(1);
    }

    @Test
    void a_seat_whose_hold_ran_out_can_be_held_again() {
        List<SeatPlace> places = row(1);
        hold(ann, places, now);

        ReservationId second = hold(ben, places, end).booking().id();

        assertThat(map(end)).containsExactly(new Seat.Held(places.getFirst(), second, end.plus(HOLD)));
    }

    @Test
    void locking_shows_seats_as_they_are_stored() {
        List<SeatPlace> places = row(3);
        hold(ann, places.subList(1, 2), now.minus(HOLD).minusSeconds(1));
        SeatId unknown = new SeatId(Long.MAX_VALUE);

        List<Seat> locked = in(() ->
                seats().lock(List.of(unknown, places.get(2).id(), places.get(1).id())));

        assertThat(locked).extracting(seat -> seat.place().number()).containsExactly(2, 3);
        assertThat(locked.getFirst()).isInstanceOf(Seat.Held.class);
    }

    @Test
    void held_seats_become_sold_even_late() {
        List<SeatPlace> places = row(2);
        ReservationId id = hold(ann, places, now.minus(HOLD)).booking().id();

        assertThat(in(() -> seats().sell(idsOf(places), id))).isEqualTo(2);
        assertThat(map(now)).containsExactly(new Seat.Sold(places.get(0), id), new Seat.Sold(places.get(1), id));
    }

    @Test
    void only_the_holder_can_buy() {
        List<SeatPlace> places = row(2);
        hold(ann, places.subList(0, 1), now);

        assertThat(in(() -> seats().sell(idsOf(places), new ReservationId(ids.next()))))
                .isZero();
    }

    @Test
    void a_sold_seat_cannot_be_held_ever() {
        List<SeatPlace> places = row(1);
        ReservationId id = hold(ann, places, now).booking().id();
        in(() -> seats().sell(idsOf(places), id));

        assertThat(holdSeats(places, end.plusSeconds(86_400))).isZero();
    }

    @Test
    void released_seats_are_available() {
        List<SeatPlace> places = row(2);
        ReservationId held = hold(ann, places.subList(0, 1), now).booking().id();
        ReservationId sold = hold(ann, places.subList(1, 2), now).booking().id();
        in(() -> seats().sell(idsOf(places), sold));

        assertThat(in(() -> seats().release(idsOf(places), List.of(held)))).isEqualTo(1);
        assertThat(in(() -> seats().release(idsOf(places), List.of(sold)))).isEqualTo(1);
        assertThat(map(now)).allSatisfy(seat -> assertThat(seat).isInstanceOf(Seat.Available.class));
    }

    @Test
    void seats_of_several_reservations_are_released_at_once_and_no_others() {
        List<SeatPlace> places = row(3);
        ReservationId first = hold(ann, places.subList(0, 1), now).booking().id();
        ReservationId second = hold(ben, places.subList(1, 2), now).booking().id();
        ReservationId third = hold(ann, places.subList(2, 3), now).booking().id();

        assertThat(in(() -> seats().release(idsOf(places), List.of(first, second))))
                .isEqualTo(2);
        assertThat(map(now).getLast()).isEqualTo(new Seat.Held(places.getLast(), third, end));
        assertThat(in(() -> seats().release(idsOf(places), List.of()))).isZero();
    }

    @Test
    void releasing_leaves_seats_that_have_gone_to_somebody_else() {
        List<SeatPlace> places = row(1);
        ReservationId first = hold(ann, places, now.minus(HOLD)).booking().id();
        ReservationId second = hold(ben, places, now).booking().id();

        assertThat(in(() -> seats().release(idsOf(places), List.of(first)))).isZero();
        assertThat(map(now)).containsExactly(new Seat.Held(places.getFirst(), second, end));
    }

    @Test
    void seats_are_counted_at_an_instant() {
        List<SeatPlace> places = row(5);
        hold(ann, places.subList(0, 2), now);
        ReservationId sold = hold(ben, places.subList(2, 3), now).booking().id();
        in(() -> seats().sell(idsOf(places), sold));
        ScheduleId empty = new ScheduleId(ids.next());

        assertThat(counted(now, schedule, empty)).isEqualTo(Map.of(schedule, new SeatCount(2, 2, 1)));
        assertThat(counted(end, schedule)).isEqualTo(Map.of(schedule, new SeatCount(4, 0, 1)));
    }

    @Test
    void of_a_schedule_without_a_free_seat_none_is_counted_as_free() {
        hold(ann, row(2), now);

        assertThat(counted(now, schedule)).isEqualTo(Map.of(schedule, new SeatCount(0, 2, 0)));
    }

    @Test
    void of_many_who_hold_a_seat_at_once_one_gets_it() {
        List<SeatPlace> places = row(1);

        List<Integer> held = Crowd.of(16, number -> holdSeats(places, now));

        assertThat(held).filteredOn(seats -> seats == 1).hasSize(1);
    }

    private int holdSeats(List<SeatPlace> places, Instant at) {
        return in(() -> {
            seats().lock(idsOf(places));
            return seats().hold(idsOf(places), new ReservationId(ids.next()), at.plus(HOLD), at);
        });
    }

    private Map<ScheduleId, SeatCount> counted(Instant at, ScheduleId... schedules) {
        return in(() -> seats().count(List.of(schedules), at));
    }
}
