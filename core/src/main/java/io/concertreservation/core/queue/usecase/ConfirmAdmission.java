package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.shared.domain.UserId;

/** Makes sure that it is somebody's turn. */
@FunctionalInterface
public interface ConfirmAdmission {
    /**
     * The ticket of an active token that belongs to the user; throws a refusal {@code invalid-queue-token},
     * {@code foreign-queue-token}, {@code not-admitted-yet} or {@code turn-over}.
     */
    Ticket confirm(String token, UserId user);
}
