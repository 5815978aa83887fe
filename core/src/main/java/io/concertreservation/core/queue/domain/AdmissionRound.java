package io.concertreservation.core.queue.domain;

/** What one tick of a queue did. */
public record AdmissionRound(long admitted, long noShows, long expired, long wentAway, long lapsed) {
    /** A tick that came too soon after the last one, or in a room that does not exist. */
    public static final AdmissionRound NONE = new AdmissionRound(0, 0, 0, 0, 0);

    /** The sum of two. */
    public AdmissionRound plus(AdmissionRound other) {
        return new AdmissionRound(
                admitted + other.admitted,
                noShows + other.noShows,
                expired + other.expired,
                wentAway + other.wentAway,
                lapsed + other.lapsed);
    }
}
