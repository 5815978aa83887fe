package io.concertreservation.core.queue.fake;

import io.concertreservation.core.queue.domain.WaitPercentiles;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What has happened in a room. */
final class Tally {
    private static final Duration OF_LATE = Duration.ofMinutes(1);

    long entered;
    long admitted;
    long left;
    long noShows;
    long lapsed;
    private final List<Duration> waits = new ArrayList<>();
    private final List<Instant> admissions = new ArrayList<>();

    void admitted(Duration wait, Instant now) {
        admitted++;
        waits.add(wait);
        admissions.add(now);
    }

    /** Admissions in the last minute. */
    long pace(Instant now) {
        Instant since = now.minus(OF_LATE);
        return admissions.stream().filter(since::isBefore).count();
    }

    WaitPercentiles waits() {
        return WaitPercentiles.of(waits);
    }
}
