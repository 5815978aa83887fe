package io.concertreservation.adapter.out.persistence.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.adapter.out.persistence.shared.OtherTransaction;
import io.concertreservation.core.reservation.domain.Reservation;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sweepers of several instances. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class SweepersIT extends TenSeats {
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
        transactions.inTransaction(() -> reservations
                .lockOverdue(later, 10)
                .forEach(held ->
                        assertThat(reservations.change(held, held.expire())).isTrue()));
    }
}
