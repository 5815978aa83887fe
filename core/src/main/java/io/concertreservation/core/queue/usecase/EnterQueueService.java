package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.QueueReason;
import io.concertreservation.core.queue.port.TicketSeal;
import io.concertreservation.core.queue.port.WaitingRoom;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;

/** Enters by the waiting room and seals the ticket. */
public final class EnterQueueService implements EnterQueue {
    private static final Duration ASK_AGAIN = Duration.ofSeconds(30);

    private final WaitingRoom room;
    private final TicketSeal seal;

    public EnterQueueService(WaitingRoom room, TicketSeal seal) {
        this.room = room;
        this.seal = seal;
    }

    @Override
    public SealedToken enter(ConcertId concert, UserId user) {
        return room.enter(concert, user)
                .map(entry -> new SealedToken(seal.seal(entry.token().ticket()), entry.token(), entry.newcomer()))
                .orElseThrow(() -> new Refusal(
                        QueueReason.CLOSED, "The queue for this concert takes nobody in at the moment.", ASK_AGAIN));
    }
}
