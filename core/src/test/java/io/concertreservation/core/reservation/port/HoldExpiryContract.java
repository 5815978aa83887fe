package io.concertreservation.core.reservation.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.SeatPlace;
import io.concertreservation.core.shared.domain.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What ending many holds at once owes to those whose they were, and to those who have the seats now. */
public abstract class HoldExpiryContract extends ReservationHarness {
    @Test
    void holds_expire_together_and_their_seats_can_be_held_anew() {
        List<SeatPlace> places = row(3);
        Reservation.Held first = hold(ann, places.subList(0, 2), now);
        Reservation.Held second = hold(ben, places.subList(2, 3), now);
        List<Reservation.Held> both = List.of(first, second);

        transactions().inTransaction(() -> {
            reservations().expire(both);
            seats().release(
                            places.stream().map(SeatPlace::id).toList(),
                            List.of(first.booking().id(), second.booking().id()));
        });

        assertThat(both).allSatisfy(held -> assertThat(find(held)).isEqualTo(held.expire()));
        Reservation.Held third = hold(ben, places, now);
        assertThat(find(third)).isEqualTo(third);
    }

    @Test
    void holds_that_had_the_same_seat_expire_together_and_leave_it_to_who_has_it_now() {
        List<SeatPlace> places = row(2);
        Reservation.Held first = hold(ann, places, now.minus(HOLD).minus(HOLD));
        Reservation.Held second = hold(ben, places, now.minus(HOLD));
        Reservation.Held third = hold(ann, places.subList(0, 1), now);

        transactions().inTransaction(() -> {
            reservations().expire(List.of(first, second));
            seats().release(
                            second.booking().seatIds(),
                            List.of(first.booking().id(), second.booking().id()));
        });

        assertThat(find(third)).isEqualTo(third);
        Reservation.Held late = heldBy(ben, places.subList(0, 1), end);
        assertThatThrownBy(
                        () -> transactions().inTransaction(() -> reservations().add(late)))
                .isInstanceOf(Refusal.class);
        Reservation.Held fourth = hold(ben, places.subList(1, 2), now);
        assertThat(find(fourth)).isEqualTo(fourth);
    }

    @Test
    void what_is_no_hold_any_more_does_not_expire_nor_what_was_to_expire_with_it() {
        List<SeatPlace> places = row(2);
        Reservation.Held first = hold(ann, places.subList(0, 1), now);
        Reservation.Held second = hold(ben, places.subList(1, 2), now);
        change(second, second.pay());

        assertThatThrownBy(() ->
                        transactions().inTransaction(() -> reservations().expire(List.of(first, second))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(find(first)).isEqualTo(first);
        assertThat(find(second)).isEqualTo(second.pay());
    }
}
