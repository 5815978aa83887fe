package io.concertreservation.core.shared.usecase;

/** Keeps the memory of given answers short. */
@FunctionalInterface
public interface ForgetOldAnswers {
    /** Forgets one batch of answers that are old enough; returns how many. */
    int forget();
}
