package io.concertreservation.adapter.out.persistence.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.core.reservation.domain.NewSeat;
import io.concertreservation.core.reservation.domain.Seat;
import io.concertreservation.core.reservation.domain.SeatCount;
import io.concertreservation.core.reservation.domain.SeatPlace;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A large hall is put on sale at once. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class ManySeatsIT extends TenSeats {
    @Test
    void twenty_thousand_seats_are_added_in_order() {
        ScheduleId large = new ScheduleId(UUID.randomUUID());
        UUID section = UUID.randomUUID();
        List<NewSeat> all = IntStream.range(0, 20_000)
                .mapToObj(i -> new NewSeat(section, i / 200 + 1, i % 200 + 1, new Money(1)))
                .toList();

        transactions.inTransaction(() -> seats.add(large, all));

        List<SeatPlace> added = transactions.inTransaction(() -> seats.of(large, now)).stream()
                .map(Seat::place)
                .toList();
        assertThat(added).hasSize(20_000);
        assertThat(added.get(12_345).row()).isEqualTo(62);
        assertThat(added.get(12_345).number()).isEqualTo(146);
        assertThat(transactions.inTransaction(() -> seats.count(List.of(large), now)))
                .containsEntry(large, new SeatCount(20_000, 0, 0));
    }
}
