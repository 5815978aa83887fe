package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.QueueReason;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.queue.port.TicketSeal;
import io.concertreservation.core.shared.domain.Refusal;

/** Opens the seal. */
public final class VerifyQueueTokenService implements VerifyQueueToken {
    private final TicketSeal seal;

    public VerifyQueueTokenService(TicketSeal seal) {
        this.seal = seal;
    }

    @Override
    public Ticket verify(String token) {
        return seal.open(token)
                .orElseThrow(() -> new Refusal(
                        QueueReason.INVALID_TOKEN,
                        "The Queue-Token is not one of ours. Enter the concert's queue to get one."));
    }
}
