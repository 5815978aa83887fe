package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.queue.port.WaitingRoom;
import java.util.function.Consumer;

/** Looks in the room for the first time, and leaves the rest to the round. */
public final class WatchPlaceService implements WatchPlace {
    private final VerifyQueueToken verify;
    private final WaitingRoom room;
    private final PlaceAudience audience;

    public WatchPlaceService(VerifyQueueToken verify, WaitingRoom room, PlaceAudience audience) {
        this.verify = verify;
        this.room = room;
        this.audience = audience;
    }

    @Override
    public Runnable watch(String token, Consumer<QueueToken> told) {
        Ticket ticket = verify.verify(token);
        PlaceWatcher watcher = new PlaceWatcher(ticket, told);
        audience.join(watcher, room.look(ticket));
        return () -> audience.leave(watcher);
    }
}
