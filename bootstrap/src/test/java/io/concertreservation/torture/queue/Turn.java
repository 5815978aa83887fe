package io.concertreservation.torture.queue;

import java.time.Instant;

/**
 * A user's time inside a room, as it was seen.
 *
 * @param number of the ticket
 * @param until when it was to end, as told when it was last seen
 */
public record Turn(String concert, String era, String user, long number, Instant first, Instant last, Instant until) {

    Turn seenAgain(Instant at, Instant nowUntil) {
        return new Turn(concert, era, user, number, first, at, nowUntil);
    }
}
