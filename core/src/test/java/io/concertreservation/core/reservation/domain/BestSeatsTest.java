package io.concertreservation.core.reservation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.ScheduleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class BestSeatsTest {
    private final ScheduleId schedule = new ScheduleId(UUID.randomUUID());
    private final ReservationId somebody = new ReservationId(UUID.randomUUID());
    private final UUID floor = UUID.randomUUID();
    private final UUID balcony = UUID.randomUUID();

    @Test
    void nearer_the_stage_comes_first_then_nearer_the_middle_then_the_lower_id() {
        List<Seat> seats = section(floor, 1, "....", "....");

        assertThat(BestSeats.ranked(seats, 2, null, Set.of()))
                .containsExactly(ids(2, 3), ids(1, 2), ids(3, 4), ids(6, 7), ids(5, 6), ids(7, 8));
    }

    @Test
    void a_group_has_no_gap() {
        List<Seat> seats = section(floor, 1, "..x..x...");

        assertThat(BestSeats.ranked(seats, 3, null, Set.of())).containsExactly(ids(7, 8, 9));
        assertThat(BestSeats.ranked(seats, 4, null, Set.of())).isEmpty();
    }

    @Test
    void a_group_does_not_go_around_the_end_of_a_row_or_section() {
        List<Seat> seats = new ArrayList<>(section(floor, 1, "xx.", ".xx", "xx."));
        seats.addAll(section(balcony, 10, "..x"));

        assertThat(BestSeats.ranked(seats, 2, null, Set.of())).containsExactly(ids(10, 11));
    }

    @Test
    void rows_of_the_same_number_in_two_sections_are_two_rows() {
        List<Seat> seats = new ArrayList<>(section(floor, 1, "xx."));
        seats.addAll(section(balcony, 4, ".xx"));

        assertThat(BestSeats.ranked(seats, 2, null, Set.of())).isEmpty();
    }

    @Test
    void only_the_wanted_section_is_looked_at() {
        List<Seat> seats = new ArrayList<>(section(floor, 1, ".."));
        seats.addAll(section(balcony, 3, "x", ".."));

        assertThat(BestSeats.ranked(seats, 2, balcony, Set.of())).containsExactly(ids(4, 5));
    }

    @Test
    void seats_out_of_the_question_are_left_out() {
        List<Seat> seats = section(floor, 1, "....");

        assertThat(BestSeats.ranked(seats, 2, null, Set.of(new SeatId(2)))).containsExactly(ids(3, 4));
    }

    @Test
    void more_than_a_row_has_is_found_nowhere() {
        assertThat(BestSeats.ranked(section(floor, 1, "...", "..."), 4, null, Set.of()))
                .isEmpty();
        assertThat(BestSeats.ranked(List.of(), 1, null, Set.of())).isEmpty();
    }

    @RepeatedTest(50)
    void every_group_that_is_free_and_side_by_side_is_found_once(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int quantity = 1 + random.nextInt(4);
        List<Seat> seats = section(floor, 1, row(random), row(random), row(random));
        Map<SeatId, Seat> byId = new HashMap<>();
        seats.forEach(seat -> byId.put(seat.place().id(), seat));

        List<List<SeatId>> ranked = BestSeats.ranked(seats, quantity, null, Set.of());

        long possible = seats.stream()
                .filter(seat -> IntStream.range(0, quantity)
                        .mapToObj(step -> byId.get(new SeatId(seat.place().id().value() + step)))
                        .allMatch(next -> next instanceof Seat.Available
                                && next.place().row() == seat.place().row()))
                .count();
        assertThat(ranked).hasSize((int) possible);
        assertThat(new HashSet<>(ranked)).hasSize((int) possible);
        assertThat(ranked)
                .extracting(group -> byId.get(group.getFirst()).place().row())
                .isSorted();
    }

    private static String row(Random random) {
        return IntStream.range(0, 12)
                .mapToObj(i -> random.nextInt(3) == 0 ? "x" : ".")
                .reduce("", String::concat);
    }

    /** Rows of seats from the stage back: a dot is free, an x is not. */
    private List<Seat> section(UUID section, long firstId, String... rows) {
        List<Seat> seats = new ArrayList<>();
        for (int row = 1; row <= rows.length; row++) {
            for (int number = 1; number <= rows[row - 1].length(); number++) {
                SeatId id = new SeatId(firstId + seats.size());
                SeatPlace place = new SeatPlace(id, schedule, section, row, number, new Money(1));
                seats.add(rows[row - 1].charAt(number - 1) == '.' ? new Seat.Available(place) : taken(place));
            }
        }
        return seats;
    }

    private Seat taken(SeatPlace place) {
        return place.number() % 2 == 0
                ? new Seat.Sold(place, somebody)
                : new Seat.Held(place, somebody, Instant.parse("2026-03-01T12:00:00Z"));
    }

    private static List<SeatId> ids(long... values) {
        return Arrays.stream(values).mapToObj(SeatId::new).toList();
    }
}
