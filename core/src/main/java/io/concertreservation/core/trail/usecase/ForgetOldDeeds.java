package io.concertreservation.core.trail.usecase;

/** Keeps the audit trail from growing for ever. */
@FunctionalInterface
public interface ForgetOldDeeds {
    /** Forgets one batch of deeds of long ago; returns how many. */
    int forget();
}
