package io.concertreservation.core.queue.domain;

import java.time.Duration;

/**
 * How long things last in a queue.
 *
 * @param activeFor a turn
 * @param claimWithin how soon somebody let in must show up, or lose the slot
 * @param awayAfter not asking for so long is being away: skipped, but keeping the place
 * @param placeKeptFor not asking for so long loses the place
 */
public record QueueTimes(Duration activeFor, Duration claimWithin, Duration awayAfter, Duration placeKeptFor) {}
