package io.concertreservation.bench.row;

import io.concertreservation.bench.load.Feed;
import io.concertreservation.bench.load.HttpLoad;
import io.concertreservation.bench.load.Tally;
import java.time.Duration;
import java.util.Set;

/**
 * Requests to the service.
 *
 * @param right the one status that all answers have to have
 */
public record HttpSide(String name, HttpLoad load, Feed feed, int right) implements Side {

    @Override
    public Tally run(Duration time) {
        Tally tally = load.run(feed, time);
        if (!tally.outcomes().keySet().equals(Set.of(right))) {
            throw new IllegalStateException(
                    "%s should be answered with %d: %s".formatted(name, right, tally.outcomes()));
        }
        return tally;
    }
}
