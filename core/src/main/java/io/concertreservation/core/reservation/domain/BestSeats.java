package io.concertreservation.core.reservation.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the groups of free seats that are side by side in a row: nearer the stage is better, then nearer the middle of
 * the row, then the lower id.
 */
public final class BestSeats {
    private BestSeats() {}

    /**
     * All groups of that size, best first.
     *
     * @param seats a schedule's seats in the order of their ids, so that neighbours follow each other
     * @param section only there, or anywhere when null
     * @param without seats that are out of the question
     */
    public static List<List<SeatId>> ranked(
            List<Seat> seats, int quantity, @Nullable UUID section, Set<SeatId> without) {
        List<Group> groups = new ArrayList<>();
        int from = 0;
        while (from < seats.size()) {
            int to = rowEnd(seats, from);
            List<Seat> row = seats.subList(from, to);
            if (section == null || section.equals(row.getFirst().place().section())) {
                collect(row, quantity, without, groups);
            }
            from = to;
        }
        return groups.stream()
                .sorted(Comparator.comparingInt(Group::row)
                        .thenComparingInt(Group::offCentre)
                        .thenComparing(group -> group.seats().getFirst()))
                .map(Group::seats)
                .toList();
    }

    private static int rowEnd(List<Seat> seats, int from) {
        SeatPlace first = seats.get(from).place();
        int to = from + 1;
        while (to < seats.size()
                && seats.get(to).place().row() == first.row()
                && seats.get(to).place().section().equals(first.section())) {
            to++;
        }
        return to;
    }

    private static void collect(List<Seat> row, int quantity, Set<SeatId> without, List<Group> groups) {
        IntStream.rangeClosed(0, row.size() - quantity)
                .mapToObj(start -> row.subList(start, start + quantity))
                .filter(seats -> seats.stream().allMatch(seat -> isFree(seat, without)))
                .map(seats -> group(seats, row))
                .forEach(groups::add);
    }

    private static boolean isFree(Seat seat, Set<SeatId> without) {
        return seat instanceof Seat.Available && !without.contains(seat.place().id());
    }

    private static Group group(List<Seat> seats, List<Seat> row) {
        int middle = row.getFirst().place().number() + row.getLast().place().number();
        int own = seats.getFirst().place().number() + seats.getLast().place().number();
        return new Group(
                seats.getFirst().place().row(),
                Math.abs(own - middle),
                seats.stream().map(seat -> seat.place().id()).toList());
    }

    private record Group(int row, int offCentre, List<SeatId> seats) {}
}
