package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.port.WaitingRoom;

/** Verifies the token, then looks in the room. */
public final class PollQueueService implements PollQueue {
    private final VerifyQueueToken verify;
    private final WaitingRoom room;

    public PollQueueService(VerifyQueueToken verify, WaitingRoom room) {
        this.verify = verify;
        this.room = room;
    }

    @Override
    public QueueToken poll(String token) {
        return room.look(verify.verify(token));
    }
}
