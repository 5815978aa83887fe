package io.concertreservation.core.event.domain;

/** What one round of relaying did. */
public record Relay(int told, int failed, int dead) {
    public static final Relay NONE = new Relay(0, 0, 0);
}
