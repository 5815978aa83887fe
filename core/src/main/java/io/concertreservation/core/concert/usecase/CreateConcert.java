package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Concert;

/** Adds a concert that nobody but organizers sees yet. */
@FunctionalInterface
public interface CreateConcert {
    /** Throws a refusal {@code venue-not-found} or {@code invalid-programme}. */
    Concert create(ConcertDraft draft);
}
