package io.concertreservation.core.reservation.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationId;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.SeatPlace;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the keeper of reservations owes to their owners. */
public abstract class ReservationsContract extends ReservationHarness {
    @Test
    void a_hold_is_found_as_it_was_added() {
        Reservation.Held held = hold(ann, row(2), now);

        assertThat(find(held)).isEqualTo(held);
        assertThat(in(() -> reservations().lock(held.booking().id()))).contains(held);
    }

    @Test
    void an_unknown_reservation_is_not_found() {
        ReservationId unknown = new ReservationId(ids.next());

        assertThat(in(() -> reservations().find(unknown))).isEmpty();
        assertThat(in(() -> reservations().lock(unknown))).isEmpty();
    }

    @Test
    void a_seat_that_is_live_cannot_be_added_to_another_reservation() {
        List<SeatPlace> places = row(2);
        hold(ann, places.subList(0, 1), now);
        Reservation.Held second = heldBy(ben, places, end);

        assertThatThrownBy(
                        () -> transactions().inTransaction(() -> reservations().add(second)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(ReservationReason.SEAT_TAKEN));
        assertThat(in(() -> reservations().find(second.booking().id()))).isEmpty();
    }

    @Test
    void holding_a_seat_again_retires_the_hold_that_ran_out() {
        List<SeatPlace> places = row(2);
        Reservation.Held first = hold(ann, places, now.minus(HOLD));

        Reservation.Held second = hold(ben, places.subList(0, 1), now);

        assertThat(find(second)).isEqualTo(second);
        assertThat(find(first).booking()).isEqualTo(first.booking());
        assertThat(find(first).at(now)).isInstanceOf(Reservation.Expired.class);
    }

    @Test
    void a_change_takes_effect_once() {
        Reservation.Held held = hold(ann, row(1), now);

        assertThat(change(held, held.pay())).isTrue();
        assertThat(change(held, held.pay())).isFalse();
        assertThat(change(held, held.expire())).isFalse();
        assertThat(find(held)).isEqualTo(held.pay());
    }

    @Test
    void every_state_is_kept() {
        Reservation.Held held = hold(ann, row(1), now);
        Reservation.Paid paid = held.pay().complete();

        assertThat(change(held, held.pay())).isTrue();
        assertThat(change(held.pay(), paid)).isTrue();
        assertThat(find(held)).isEqualTo(paid);
        assertThat(change(paid, paid.refund())).isTrue();
        assertThat(find(held)).isEqualTo(paid.refund());
    }

    @Test
    void a_reservation_that_ends_lets_its_seats_be_added_again() {
        List<SeatPlace> places = row(3);
        Reservation.Held expired = hold(ann, places.subList(0, 1), now);
        Reservation.Held cancelled = hold(ann, places.subList(1, 2), now);
        Reservation.Held refunded = hold(ann, places.subList(2, 3), now);
        change(expired, expired.expire());
        change(cancelled, cancelled.cancel());
        change(refunded, refunded.pay());
        change(refunded.pay(), refunded.pay().complete());
        change(refunded.pay().complete(), refunded.pay().complete().refund());

        Reservation.Held next = heldBy(ben, places, end);
        transactions().inTransaction(() -> reservations().add(next));

        assertThat(find(next)).isEqualTo(next);
        assertThat(find(cancelled)).isEqualTo(cancelled.cancel());
    }

    @Test
    void a_paid_reservation_keeps_its_seats_from_others() {
        List<SeatPlace> places = row(1);
        Reservation.Held held = hold(ann, places, now);
        change(held, held.pay());
        change(held.pay(), held.pay().complete());

        assertThatThrownBy(() ->
                        transactions().inTransaction(() -> reservations().add(heldBy(ben, places, end))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void holds_that_ran_out_are_found_oldest_end_first() {
        List<SeatPlace> places = row(4);
        Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
        Reservation.Held second = hold(ann, places.subList(0, 1), longAgo.plusSeconds(2));
        Reservation.Held first = hold(ann, places.subList(1, 2), longAgo.plusSeconds(1));
        hold(ben, places.subList(2, 3), longAgo.plusSeconds(3));
        Reservation.Held paid = hold(ann, places.subList(3, 4), longAgo);
        change(paid, paid.pay());

        Instant moment = second.booking().expiresAt();
        List<Reservation.Held> overdue = in(() -> reservations().lockOverdue(moment, 2));

        assertThat(overdue).containsExactly(first, second);
        assertThat(in(() -> reservations().lockOverdue(moment, 1))).containsExactly(first);
        tidyUp();
    }

    @Test
    void a_users_reservations_come_newest_first_page_by_page() {
        List<SeatPlace> places = row(4);
        Reservation.Held first = hold(ann, places.subList(0, 1), now);
        Reservation.Held second = hold(ann, places.subList(1, 2), now.minus(HOLD));
        Reservation.Held third = hold(ann, places.subList(2, 3), now);
        hold(ben, places.subList(3, 4), now);

        Slice<Reservation> page = in(() -> reservations().ofUser(ann, new SliceRequest(null, 2)));
        Slice<Reservation> rest = in(() -> reservations().ofUser(ann, new SliceRequest(page.next(), 2)));

        assertThat(page.items()).containsExactly(third, second);
        assertThat(page.next()).isNotNull();
        assertThat(rest.items()).containsExactly(first);
        assertThat(rest.next()).isNull();
    }

    /** Leaves nothing overdue behind for others who use the same store. */
    private void tidyUp() {
        in(() -> reservations().lockOverdue(now, 100)).forEach(held -> change(held, held.expire()));
    }
}
