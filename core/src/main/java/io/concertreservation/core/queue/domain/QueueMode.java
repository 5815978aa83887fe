package io.concertreservation.core.queue.domain;

/** What an operator lets a queue do. */
public enum QueueMode {
    /** People enter and are let in. */
    OPEN(true, true),
    /** People enter, nobody is let in. */
    PAUSED(true, false),
    /** Nobody enters, those in line are let in. */
    DRAINING(false, true),
    /** Nobody enters and nobody is let in. */
    CLOSED(false, false),
    /** Everybody who enters is let in at once, whatever the limits. */
    BYPASS(true, true);

    private final boolean enters;
    private final boolean admits;

    QueueMode(boolean enters, boolean admits) {
        this.enters = enters;
        this.admits = admits;
    }

    /** Whether newcomers may enter. */
    public boolean enters() {
        return enters;
    }

    /** Whether those in line are let in. */
    public boolean admits() {
        return admits;
    }
}
