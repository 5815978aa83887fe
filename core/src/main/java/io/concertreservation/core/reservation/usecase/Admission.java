package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.shared.domain.ConcertId;

/** Proof that a person has been let in. */
@FunctionalInterface
public interface Admission {
    /** The concert that the person has been let in to; throws a refusal when it is not their turn. */
    ConcertId confirm();
}
