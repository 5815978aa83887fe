package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.util.Optional;

/** Makes entering a queue cost some computing, where the operator wants it. */
@FunctionalInterface
public interface RequireWork {
    /** Throws a refusal {@code proof-of-work-required}, with a puzzle to solve, unless the solution is good. */
    void require(ConcertId concert, UserId user, Optional<String> solution);
}
