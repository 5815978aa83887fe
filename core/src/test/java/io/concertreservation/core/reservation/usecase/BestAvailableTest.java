package io.concertreservation.core.reservation.usecase;

import static io.concertreservation.core.shared.fake.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.Sale;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.SeatChoice;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.UserId;
import io.concertreservation.core.shared.fake.Crowd;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Holding the best seats that are side by side. */
final class BestAvailableTest {
    private static final UserId ANN = new UserId("ann");
    private static final UserId BEN = new UserId("ben");

    private final Sale sale = new Sale(2, 5, 4);

    @Test
    void the_middle_of_the_first_row_is_best() {
        assertThat(best(ANN, 3).booking().seatIds()).containsExactly(sale.seat(1), sale.seat(2), sale.seat(3));
    }

    @Test
    void the_next_best_follow_when_the_best_are_held() {
        best(ANN, 3);

        assertThat(best(BEN, 2).booking().seats())
                .allSatisfy(place -> assertThat(place.row()).isEqualTo(2));
    }

    @Test
    void seats_that_somebody_is_choosing_at_the_moment_are_passed_over() {
        sale.service.seatLock.holding(sale.schedule, List.of(sale.seat(2)), sale.newKey(BEN, "hold"), () -> {
            assertThat(best(ANN, 1).booking().seatIds()).doesNotContain(sale.seat(2));
            return "done";
        });
    }

    @Test
    void where_there_are_not_so_many_side_by_side_none_are_held() {
        sale.hold(BEN, 1, 3, 6, 8);

        assertRefused(ReservationReason.NO_ADJACENT_SEATS, () -> best(ANN, 2));
    }

    @Test
    void a_section_that_does_not_exist_has_none() {
        assertRefused(
                ReservationReason.NO_ADJACENT_SEATS,
                () -> sale.hold(sale.wish(ANN, new SeatChoice.BestAvailable(1, UUID.randomUUID()))));
    }

    @Test
    void the_limit_holds_here_as_well() {
        best(ANN, 3);

        assertRefused(ReservationReason.LIMIT_EXCEEDED, () -> best(ANN, 2));
    }

    @Test
    void a_crowd_that_wants_the_best_shares_out_all_seats() {
        List<Reservation.Held> holds = Crowd.of(10, number -> persistently(new UserId("user-" + number)));

        assertThat(holds)
                .flatExtracting(held -> held.booking().seatIds())
                .hasSize(10)
                .doesNotHaveDuplicates();
    }

    /** Tries again as long as others are faster. */
    private Reservation.Held persistently(UserId user) {
        for (int attempt = 0; attempt < 10_000; attempt++) {
            try {
                return best(user, 1);
            } catch (Refusal faster) {
                assertThat(faster.reason()).isIn(ReservationReason.SEAT_TAKEN, ReservationReason.NO_ADJACENT_SEATS);
            }
        }
        throw new AssertionError("others were always faster");
    }

    private Reservation.Held best(UserId user, int quantity) {
        return sale.hold(sale.wish(user, new SeatChoice.BestAvailable(quantity, null)));
    }
}
