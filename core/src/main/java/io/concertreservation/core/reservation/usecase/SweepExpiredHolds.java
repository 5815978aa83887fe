package io.concertreservation.core.reservation.usecase;

/** Tidies up holds that have run out; nothing depends on it but tidiness and events. */
@FunctionalInterface
public interface SweepExpiredHolds {
    /**
     * One batch in one transaction; holds that somebody is working on are left for later.
     *
     * @return how many were tidied up
     */
    int sweep();
}
