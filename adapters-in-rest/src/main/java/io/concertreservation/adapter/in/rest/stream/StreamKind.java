package io.concertreservation.adapter.in.rest.stream;

/** What a stream is about. */
public enum StreamKind {
    /** A place in a queue. */
    QUEUE,
    /** The seats of a date. */
    SEATS
}
