package io.concertreservation.adapter.in.rest.reservation;

import io.concertreservation.core.reservation.usecase.Admission;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Precedence;
import io.concertreservation.core.shared.domain.Refusal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether somebody was let in: asked once, at the door; a refusal is kept until seats are about to be held. */
record Turn(Optional<ConcertId> concert, @Nullable Refusal refusal) implements Admission {
    static Turn of(Admission asked) {
        try {
            return new Turn(Optional.of(asked.confirm()), null);
        } catch (Refusal refusal) {
            return new Turn(Optional.empty(), refusal);
        }
    }

    /** A token that lets nobody in gives no precedence. */
    Precedence precedence() {
        return concert.isPresent() ? Precedence.ADMITTED : Precedence.NEWCOMER;
    }

    @Override
    public ConcertId confirm() {
        return concert.orElseThrow(() -> Objects.requireNonNull(refusal));
    }
}
