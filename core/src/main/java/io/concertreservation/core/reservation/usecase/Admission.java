package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Precedence;

/** Proof that a person has been let in. */
@FunctionalInterface
public interface Admission {
    /** The concert that the person has been let in to; throws a refusal when it is not their turn. */
    ConcertId confirm();

    /** Proof gives precedence. */
    default Precedence precedence() {
        return Precedence.ADMITTED;
    }
}
