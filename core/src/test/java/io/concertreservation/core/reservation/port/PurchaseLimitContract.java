package io.concertreservation.core.reservation.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.SeatPlace;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the keeper of reservations owes to the purchase limit. */
public abstract class PurchaseLimitContract extends ReservationHarness {
    @Test
    void seats_held_and_paid_are_counted_for_the_limit() {
        List<SeatPlace> places = row(7);
        hold(ann, places.subList(0, 2), now);
        Reservation.Held paid = hold(ann, places.subList(2, 3), now.minus(HOLD).plusSeconds(1));
        change(paid, paid.pay());
        change(paid.pay(), paid.pay().complete());
        Reservation.Held cancelled = hold(ann, places.subList(3, 4), now);
        change(cancelled, cancelled.cancel());
        Reservation.Held overdue = hold(ann, places.subList(4, 5), now.minus(HOLD));
        hold(ben, places.subList(5, 7), now);

        assertThat(count(ann, concert))
                .as("two held, one paid, one to be ended")
                .isEqualTo(4);
        change(overdue, overdue.expire());
        assertThat(count(ann, concert)).isEqualTo(3);
        assertThat(count(ben, concert)).isEqualTo(2);
        assertThat(count(ann, new ConcertId(ids.next()))).isZero();
    }

    @Test
    void a_users_own_holds_that_ran_out_are_found_for_one_concert() {
        List<SeatPlace> places = row(5);
        Reservation.Held overdue = hold(ann, places.subList(0, 1), now.minus(HOLD));
        hold(ann, places.subList(1, 2), now);
        Reservation.Held paid = hold(ann, places.subList(2, 3), now.minus(HOLD));
        change(paid, paid.pay());
        Reservation.Held over = hold(ann, places.subList(3, 4), now.minus(HOLD));
        change(over, over.expire());
        hold(ben, places.subList(4, 5), now.minus(HOLD));

        assertThat(overdue(ann, concert)).containsExactly(overdue);
        assertThat(overdue(ann, new ConcertId(ids.next()))).isEmpty();
        tidyUp();
    }

    /** Leaves nothing overdue behind for others who use the same store. */
    private void tidyUp() {
        in(() -> reservations().lockOverdue(now, 100)).forEach(held -> change(held, held.expire()));
    }

    private int count(UserId user, ConcertId where) {
        return in(() -> reservations().lockAndCountSeats(user, where));
    }

    private List<Reservation.Held> overdue(UserId user, ConcertId where) {
        return in(() -> reservations().lockOverdueOf(user, where, now));
    }
}
