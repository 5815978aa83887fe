package io.concertreservation.adapter.in.rest.reservation;

import io.concertreservation.core.reservation.usecase.Admission;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Precedence;
import io.concertreservation.core.shared.domain.Refusal;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody was let in: asked when it matters, and once. A refusal is kept until seats are about to be held, because
 * an answer is repeated after the turn is over. For one request, which is one thread.
 */
final class Turn implements Admission {
    private final Supplier<ConcertId> asked;
    private Optional<ConcertId> concert = Optional.empty();
    private @Nullable Refusal refusal;

    Turn(Supplier<ConcertId> asked) {
        this.asked = asked;
    }

    /** A token that lets nobody in gives no precedence. */
    @Override
    public Precedence precedence() {
        ask();
        return concert.isPresent() ? Precedence.ADMITTED : Precedence.NEWCOMER;
    }

    @Override
    public ConcertId confirm() {
        ask();
        if (refusal != null) {
            throw refusal;
        }
        return concert.orElseThrow();
    }

    private void ask() {
        if (concert.isEmpty() && refusal == null) {
            try {
                concert = Optional.of(asked.get());
            } catch (Refusal no) {
                refusal = no;
            }
        }
    }
}
