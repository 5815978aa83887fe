package io.concertreservation.adapter.out.persistence.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.adapter.out.persistence.shared.OtherTransaction;
import io.concertreservation.adapter.out.persistence.shared.StatementCount;
import io.concertreservation.core.reservation.domain.Reservation;
import io.concertreservation.core.reservation.domain.Seat;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

/** Sweepers of several instances. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class SweepersIT extends TenSeats {
    @Inject
    StatelessSession session;

    @Test
    void two_sweepers_share_the_work_and_do_not_wait() {
        Instant longAgo = Instant.parse("2000-01-01T00:00:00Z");
        transactions.inTransaction(() -> hold(longAgo, seats(1)));
        transactions.inTransaction(() -> hold(longAgo.plusSeconds(1), seats(2)));
        Instant later = longAgo.plus(HOLD).plusSeconds(1);

        Reservation.Held[] first = new Reservation.Held[1];
        try (OtherTransaction other = OtherTransaction.after(
                transactions,
                () -> first[0] = reservations.lockOverdue(later, 1).getFirst())) {
            List<Reservation.Held> rest = transactions.inTransaction(() -> reservations.lockOverdue(later, 10));

            assertThat(other.isOpen()).isTrue();
            assertThat(first[0].booking().seats()).containsExactlyElementsOf(seats(1));
            assertThat(rest)
                    .singleElement()
                    .satisfies(held -> assertThat(held.booking().seats()).containsExactlyElementsOf(seats(2)));
        }
        transactions.inTransaction(() -> reservations.expire(reservations.lockOverdue(later, 10)));
    }

    @Test
    void many_holds_end_with_as_few_statements_as_one() {
        Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
        Instant later = longAgo.plus(HOLD).plusSeconds(1);
        transactions.inTransaction(() -> hold(longAgo, seats(1)));
        assertThat(transactions.inTransaction(() -> statementsToEnd(reservations.lockOverdue(later, 50), 1)))
                .isEqualTo(3);
        IntStream.rangeClosed(2, 10)
                .mapToObj(this::seats)
                .forEach(its -> transactions.inTransaction(() -> hold(longAgo, its)));

        assertThat(transactions.inTransaction(() -> statementsToEnd(reservations.lockOverdue(later, 50), 9)))
                .isEqualTo(3);
        assertThat(transactions.inTransaction(() -> seats.of(schedule, longAgo)))
                .allSatisfy(seat -> assertThat(seat).isInstanceOf(Seat.Available.class));
    }

    private long statementsToEnd(List<Reservation.Held> overdue, int expected) {
        assertThat(overdue).hasSize(expected);
        long before = StatementCount.of(session).statements();
        reservations.expire(overdue);
        seats.release(
                overdue.stream()
                        .flatMap(held -> held.booking().seatIds().stream())
                        .toList(),
                overdue.stream().map(held -> held.booking().id()).toList());
        return StatementCount.of(session).statements() - before - 1;
    }
}
