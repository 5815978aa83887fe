package io.concertreservation.core.reservation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.shared.domain.Mark;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.ScheduleId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class SeatMapTest {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final ScheduleId schedule = new ScheduleId(new UUID(0, 1));
    private final ReservationId by = new ReservationId(new UUID(0, 2));
    private final SeatMap first = SeatMap.first(mark(1), List.of(free(1), free(2), free(3)), NOW);

    @Test
    void nothing_new_leaves_the_map_as_it_is() {
        assertThat(first.next(mark(1), first.seats(), LATER)).isSameAs(first);
    }

    @Test
    void those_who_know_a_map_are_told_what_changed_since() {
        SeatMap second = first.next(mark(2), List.of(free(1), held(2), free(3)), NOW.plusSeconds(10));
        SeatMap third = second.next(mark(3), List.of(held(1), held(2), free(3)), NOW.plusSeconds(20));

        assertThat(third.since(mark(2))).contains(List.of(held(1), held(2)));
        assertThat(third.since(mark(3))).contains(List.of(held(1)));
    }

    @Test
    void a_change_that_was_seen_before_it_was_counted_is_told_to_who_knows_the_count_before() {
        SeatMap second = first.next(mark(2), List.of(held(1), free(2), free(3)), NOW.plusSeconds(10));
        SeatMap early = second.next(mark(2), List.of(held(1), held(2), free(3)), NOW.plusMillis(10_500));
        SeatMap counted = early.next(mark(3), List.of(held(1), held(2), free(3)), NOW.plusSeconds(11));

        assertThat(counted.since(mark(2)).orElseThrow()).contains(held(2));
        assertThat(counted.since(mark(3)).orElseThrow())
                .as("counted as 3 or as 4, who knows")
                .contains(held(2));
    }

    @Test
    void who_knows_nothing_that_is_remembered_gets_no_changes_but_the_whole() {
        SeatMap second = first.next(mark(2), List.of(held(1), free(2), free(3)), LATER);

        assertThat(second.since(Mark.NONE)).isEmpty();
        assertThat(second.since(mark(1))).as("what came before the first look").isEmpty();
        assertThat(second.since(mark(9))).as("newer than this map").isEmpty();
        assertThat(second.since(new Mark("another era", 2))).isEmpty();
    }

    @Test
    void a_lost_count_begins_anew() {
        SeatMap second = first.next(mark(2), first.seats(), LATER);
        SeatMap lost = second.next(new Mark("another era", 1), first.seats(), LATER);

        assertThat(lost.since(mark(2))).isEmpty();
        assertThat(lost.steps()).hasSize(1);
    }

    @Test
    void only_so_much_is_remembered() {
        SeatMap map = first;
        for (int number = 2; number < 500; number++) {
            map = map.next(mark(number), number % 2 == 0 ? List.of(held(1), free(2), free(3)) : first.seats(), LATER);
        }

        assertThat(map.steps()).hasSize(100);
        assertThat(map.since(mark(400))).isEmpty();
        assertThat(map.since(mark(450)).orElseThrow()).contains(free(1));
    }

    @Test
    void the_free_ones_are_counted() {
        assertThat(first.next(mark(2), List.of(held(1), free(2), new Seat.Sold(place(3), by)), LATER)
                        .free())
                .isEqualTo(1);
    }

    private static Mark mark(long number) {
        return new Mark("era", number);
    }

    private SeatPlace place(long id) {
        return new SeatPlace(new SeatId(id), schedule, new UUID(0, 3), 1, (int) id, new Money(1));
    }

    private Seat free(long id) {
        return new Seat.Available(place(id));
    }

    private Seat held(long id) {
        return new Seat.Held(place(id), by, LATER);
    }
}
