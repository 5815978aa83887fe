package io.concertreservation.core.trail.usecase;

import io.concertreservation.core.shared.domain.ConcertId;

/** How the trail names what something is done to. */
public final class Subjects {
    private Subjects() {}

    /** A concert with its dates and its queue. */
    public static String of(ConcertId concert) {
        return "concert/" + concert.value();
    }
}
