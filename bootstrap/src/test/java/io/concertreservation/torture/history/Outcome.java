package io.concertreservation.torture.history;

/** What a buyer knows after a call. */
public enum Outcome {
    DONE,
    REFUSED,
    /** Answered, but with a fault of the service: whether it took effect is not known. */
    UNAVAILABLE,
    /** Not answered. */
    UNKNOWN
}
