package io.concertreservation.core.queue.port;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Instant;

/**
 * Puzzles that take work to solve and none to check (hashcash, A. Back 1997). They are bound to a user, a concert and a
 * time, and known again by their seal: nothing is remembered, and nobody is asked.
 */
public interface Puzzles {
    /** A puzzle as a text, safe in a header. */
    String pose(ConcertId concert, UserId user, int bits, Instant goodUntil);

    /** Whether it solves a puzzle that was posed to this user for this concert, of so many bits at least, and in time. */
    boolean isSolution(String text, ConcertId concert, UserId user, int bits, Instant now);
}
