package io.concertreservation.core.reservation.usecase;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.Sale;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.SeatChoice;
import io.concertreservation.core.shared.domain.Answer;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who is told of a taken seat without anybody being asked. */
final class TakenSeatsTest {
    private static final UserId ANN = new UserId("ann");
    private static final UserId BEN = new UserId("ben");
    private static final UserId CLEO = new UserId("cleo");
    private static final Duration REMEMBERED = Duration.ofMillis(250);

    private final Sale sale = new Sale(2, 5, 4);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void of_those_who_want_a_taken_seat_only_the_first_is_looked_for() {
        sale.hold(ANN, 0);

        assertTaken(BEN);
        assertThat(asked).hasValue(1);
        assertTaken(CLEO);
        assertTaken(BEN);
        assertThat(asked).hasValue(1);
    }

    @Test
    void after_a_quarter_of_a_second_the_seat_is_looked_at_again() {
        sale.hold(ANN, 0);
        assertTaken(BEN);

        sale.clock.advance(REMEMBERED.minusNanos(1));
        assertTaken(CLEO);
        assertThat(asked).hasValue(1);

        sale.clock.advance(Duration.ofNanos(1));
        assertTaken(CLEO);
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_hold_is_not_remembered_past_its_end() {
        Reservation.Held held = sale.hold(ANN, 0);
        sale.clock.advance(Duration.between(sale.clock.instant(), held.booking().expiresAt())
                .minus(Duration.ofMillis(1)));
        assertTaken(BEN);

        sale.clock.advance(Duration.ofMillis(1));

        assertThat(sale.hold(wish(CLEO)).booking().user()).isEqualTo(CLEO);
    }

    @Test
    void a_seat_that_was_given_back_here_can_be_had_at_once() {
        Reservation.Held held = sale.hold(ANN, 0);
        assertTaken(BEN);

        sale.cancel(ANN, held);

        assertThat(sale.hold(wish(BEN)).booking().user()).isEqualTo(BEN);
    }

    @Test
    void who_had_the_seat_once_gets_the_answer_of_that_time_again_though_it_is_taken() {
        HoldSeatsCommand first = wish(BEN);
        Reservation.Held held = sale.hold(first);
        sale.cancel(BEN, held);
        sale.hold(ANN, 0);
        assertTaken(CLEO);

        Answer again = sale.service.holdSeats.hold(first, Object::toString);

        assertThat(again.replayed()).isTrue();
        assertThat(again.text()).isEqualTo(held.toString());
    }

    @Test
    void whoever_wants_other_seats_is_not_concerned() {
        sale.hold(ANN, 0);
        assertTaken(BEN);

        assertThat(sale.hold(BEN, 1).booking().seatIds()).containsExactly(sale.seat(1));
    }

    private void assertTaken(UserId user) {
        assertRefused(ReservationReason.SEAT_TAKEN, () -> sale.hold(wish(user)));
    }

    /** For the first seat; it is counted how often somebody is asked whether the person was let in. */
    private HoldSeatsCommand wish(UserId user) {
        Admission counted = new Admission() {
            @Override
            public ConcertId confirm() {
                asked.incrementAndGet();
                return sale.concert;
            }
        };
        return new HoldSeatsCommand(
                sale.newKey(user, "hold"), counted, sale.schedule, new SeatChoice.Chosen(List.of(sale.seat(0))));
    }
}
