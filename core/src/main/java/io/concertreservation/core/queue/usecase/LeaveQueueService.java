package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.port.WaitingRoom;

/** Verifies the token, then leaves the room. */
public final class LeaveQueueService implements LeaveQueue {
    private final VerifyQueueToken verify;
    private final WaitingRoom room;

    public LeaveQueueService(VerifyQueueToken verify, WaitingRoom room) {
        this.verify = verify;
        this.room = room;
    }

    @Override
    public void leave(String token) {
        room.leave(verify.verify(token));
    }
}
