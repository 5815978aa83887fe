package io.concertreservation.torture.queue;

/** Knows when a user last asked about the own place and was answered. */
@FunctionalInterface
public interface Presence {

    /** Whether the user was last heard of in the queue of this concert between these times. */
    boolean wasHeardOf(String user, String concert, long fromMillis, long toMillis);
}
