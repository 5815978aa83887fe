package io.concertreservation.torture.site;

import java.time.Duration;
import java.util.Map;

/**
 * The times and limits that the service under torture is set to: short, so that things happen.
 *
 * @param hold how long a hold lasts
 * @param lease of the lock on a seat; shorter than a transaction may last, so that it lapses while its owner works
 * @param activeFor a turn in the queue
 * @param claimWithin to show up after being let in
 * @param awayAfter not asking for so long is being away
 * @param placeKeptFor not asking for so long loses the place
 * @param redeliverAfter how long a consumer may take for an event before another gets it
 * @param activeAtMost how many are inside at once
 */
public record Times(
        Duration hold,
        Duration lease,
        Duration activeFor,
        Duration claimWithin,
        Duration awayAfter,
        Duration placeKeptFor,
        Duration redeliverAfter,
        int activeAtMost) {

    /** How often holds that ran out are tidied up. */
    public static final Duration SWEEP = Duration.ofSeconds(5);

    /** Stated: a payment frees its slot within two ticks. */
    public static final Duration SLOT_FREED = Duration.ofSeconds(2);

    /** What a machine that is busy with other things may add to any stated time. */
    public static final Duration BUSY = Duration.ofSeconds(5);

    public static Times ofTorture() {
        return new Times(
                Duration.ofSeconds(5),
                Duration.ofSeconds(2),
                Duration.ofSeconds(8),
                Duration.ofSeconds(3),
                Duration.ofSeconds(4),
                Duration.ofSeconds(8),
                Duration.ofSeconds(5),
                8);
    }

    public static Times ofSabotage(Duration hold, int activeAtMost) {
        return new Times(
                hold,
                Duration.ofSeconds(2),
                Duration.ofSeconds(60),
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                activeAtMost);
    }

    Map<String, String> settings() {
        return Map.ofEntries(
                time("concert.hold.lasts", hold),
                time("concert.seat-lock.lease", lease),
                time("concert.queue.active-for", activeFor),
                time("concert.queue.claim-within", claimWithin),
                time("concert.queue.away-after", awayAfter),
                time("concert.queue.place-kept-for", placeKeptFor),
                time("concert.event-stream.redeliver-after", redeliverAfter),
                Map.entry("concert.rate-limit.enabled", "false"),
                Map.entry("concert.queue.active-at-most", String.valueOf(activeAtMost)),
                Map.entry("concert.queue.admissions-per-minute", "1200"));
    }

    private static Map.Entry<String, String> time(String setting, Duration time) {
        return Map.entry(setting, time.toString());
    }
}
