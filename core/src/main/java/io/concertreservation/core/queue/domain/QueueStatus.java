package io.concertreservation.core.queue.domain;

/**
 * What an operator sees of a queue. The counts of events run from the beginning of the room's era.
 *
 * @param waiting in line and present
 * @param away in line but not asking
 * @param active inside
 * @param unclaimed inside but not yet seen there
 * @param entered how many took a place
 * @param admitted how many were let in
 * @param left how many left, paid or ran out of time
 * @param noShows how many were let in and did not come
 * @param lapsed how many lost their place by being away too long
 * @param admissionsPerMinute the recent pace
 * @param waits how long those let in of late had waited
 */
public record QueueStatus(
        QueueControl control,
        long waiting,
        long away,
        long active,
        long unclaimed,
        long entered,
        long admitted,
        long left,
        long noShows,
        long lapsed,
        long admissionsPerMinute,
        WaitPercentiles waits) {}
