package io.concertreservation.torture.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was seen of one room, compared from sight to sight. */
final class RoomLog {

    private record TurnKey(String era, String user, long number) {}

    private final String concert;
    private final Presence presence;
    private final Duration away;
    private final int cap;
    private final Map<TurnKey, Turn> turns = new LinkedHashMap<>();
    private final List<String> disorder = new ArrayList<>();
    private @Nullable Sight before;

    RoomLog(String concert, Presence presence, Duration away, int cap) {
        this.concert = concert;
        this.presence = presence;
        this.away = away;
        this.cap = cap;
    }

    synchronized List<Turn> turns() {
        return List.copyOf(turns.values());
    }

    synchronized List<String> disorder() {
        return List.copyOf(disorder);
    }

    /** After a gap nothing can be said about what happened in it. */
    synchronized void miss() {
        before = null;
    }

    synchronized void see(Optional<Sight> seen) {
        seen.ifPresentOrElse(
                sight -> {
                    Sight last = before;
                    if (last != null && last.era().equals(sight.era())) {
                        compare(last, sight);
                    }
                    note(sight);
                    before = sight;
                },
                this::miss);
    }

    private void compare(Sight last, Sight sight) {
        sight.turns().forEach((user, number) -> {
            if (!number.equals(last.turns().get(user))) {
                passedOver(last, sight, number)
                        .ifPresent(other ->
                                disorder.add("%s with ticket %d was let in before %s".formatted(user, number, other)));
            }
        });
        long inside =
                sight.until().values().stream().filter(end -> end > sight.at()).count();
        if (inside > cap) {
            disorder.add("%d are inside at once, of at most %d".formatted(inside, cap));
        }
    }

    /** Somebody with a lower number who was in line, and asking, all the time. */
    private Optional<String> passedOver(Sight last, Sight sight, long number) {
        return last.waiting().entrySet().stream()
                .filter(other -> other.getValue() < number)
                .filter(other -> other.getValue().equals(sight.waiting().get(other.getKey())))
                .filter(other ->
                        presence.wasHeardOf(other.getKey(), concert, sight.at() - away.toMillis() / 2, last.at()))
                .map(other -> other.getKey() + " with ticket " + other.getValue() + ", who was there")
                .findFirst();
    }

    private void note(Sight sight) {
        Instant at = Instant.ofEpochMilli(sight.at());
        sight.turns().forEach((user, number) -> {
            long end = sight.until().getOrDefault(user, sight.at());
            Instant until = Instant.ofEpochMilli(Math.min(end, sight.claims().getOrDefault(user, end)));
            TurnKey key = new TurnKey(sight.era(), user, number);
            turns.merge(
                    key,
                    new Turn(concert, sight.era(), user, number, at, at, until),
                    (old, now) -> old.seenAgain(at, until));
        });
    }
}
