package io.concertreservation.core.reservation.domain;

import io.concertreservation.core.shared.domain.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The seats of a schedule as they were seen at a moment.
 *
 * @param mark all changes up to it are in the map; a later one may be, too
 * @param seats by id ascending, which is section by section, row by row
 * @param steps what was seen to change lately, oldest first
 */
public record SeatMap(Mark mark, List<Seat> seats, List<Step> steps) {
    private static final int STEPS = 100;

    /** A change may be seen before it is counted: by so much less than this that all are told in time. */
    private static final Duration COUNTED_WITHIN = Duration.ofSeconds(2);

    /** One look at the seats, and which of them were not as before. */
    public record Step(Mark mark, Instant at, Set<SeatId> changed) {}

    public SeatMap {
        seats = List.copyOf(seats);
        steps = List.copyOf(steps);
    }

    /** A map without a past. */
    public static SeatMap first(Mark mark, List<Seat> seats, Instant at) {
        return new SeatMap(mark, seats, List.of(new Step(mark, at, Set.of())));
    }

    /** The map after another look; the same if nothing was new. */
    public SeatMap next(Mark now, List<Seat> seen, Instant at) {
        if (!now.era().equals(mark.era()) || seen.size() != seats.size()) {
            return first(now, seen, at);
        }
        Map<SeatId, Seat> before = new HashMap<>();
        seats.forEach(seat -> before.put(seat.place().id(), seat));
        Set<SeatId> changed = seen.stream()
                .filter(seat -> !seat.equals(before.get(seat.place().id())))
                .map(seat -> seat.place().id())
                .collect(Collectors.toUnmodifiableSet());
        if (changed.isEmpty() && now.equals(mark)) {
            return this;
        }
        List<Step> more = new ArrayList<>(steps.subList(Math.max(0, steps.size() - STEPS + 1), steps.size()));
        more.add(new Step(now, at, changed));
        return new SeatMap(now, seen, more);
    }

    /**
     * The seats that may be different from those on any map of that mark, wherever it was drawn; empty when nobody knows
     * any more.
     */
    public Optional<List<Seat>> since(Mark known) {
        if (known.equals(Mark.NONE)
                || !mark.covers(known)
                || steps.getFirst().mark().covers(known)) {
            return Optional.empty();
        }
        Instant from = steps.stream()
                .filter(step -> step.mark().covers(known))
                .findFirst()
                .orElseThrow()
                .at()
                .minus(COUNTED_WITHIN);
        Set<SeatId> changed = steps.stream()
                .filter(step -> !step.at().isBefore(from))
                .flatMap(step -> step.changed().stream())
                .collect(Collectors.toSet());
        return Optional.of(seats.stream()
                .filter(seat -> changed.contains(seat.place().id()))
                .toList());
    }

    /** How many can be held. */
    public long free() {
        return seats.stream().filter(Seat.Available.class::isInstance).count();
    }
}
