package io.concertreservation.core.event.usecase;

/** Keeps the outbox short. */
@FunctionalInterface
public interface ForgetOldEvents {
    /** Forgets one batch of events told long ago; returns how many. */
    int forget();
}
