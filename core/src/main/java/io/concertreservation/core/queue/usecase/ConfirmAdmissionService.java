package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.QueueReason;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.queue.port.WaitingRoom;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.UserId;

/** Verifies the token without the room, then asks the room whether the turn has come. */
public final class ConfirmAdmissionService implements ConfirmAdmission {
    private final VerifyQueueToken verify;
    private final WaitingRoom room;

    public ConfirmAdmissionService(VerifyQueueToken verify, WaitingRoom room) {
        this.verify = verify;
        this.room = room;
    }

    @Override
    public Ticket confirm(String token, UserId user) {
        Ticket ticket = verify.verify(token);
        if (!ticket.user().equals(user)) {
            throw new Refusal(QueueReason.FOREIGN_TOKEN, "This Queue-Token was given to somebody else.");
        }
        return switch (room.look(ticket)) {
            case QueueToken.Active active -> active.ticket();
            case QueueToken.Waiting waiting ->
                throw new Refusal(
                        QueueReason.NOT_ADMITTED,
                        "It is not your turn yet: you are number %d in line.".formatted(waiting.position()),
                        waiting.pollAfter());
            case QueueToken.Expired ignored ->
                throw new Refusal(QueueReason.TURN_OVER, "Your place in the queue has ended. Enter the queue again.");
        };
    }
}
