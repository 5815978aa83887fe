package io.concertreservation.adapter.in.rest.stream;

/** What is counted of streams. */
public enum StreamFact {
    /** An event was sent. */
    SENT,
    /** An event gave way to a newer one, because the client had not taken the one before yet. */
    SUPERSEDED,
    /** A client that took nothing was cut off. */
    CUT,
    /** A stream was refused because there were too many, or because the instance ends. */
    REFUSED
}
