package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.port.WaitingRoom;
import java.util.List;

/** Asks the room for all places of a round together. */
public final class TellPlacesService implements TellPlaces {
    private final WaitingRoom room;
    private final PlaceAudience audience;

    public TellPlacesService(WaitingRoom room, PlaceAudience audience) {
        this.room = room;
        this.audience = audience;
    }

    @Override
    public void tell() {
        List<PlaceWatcher> due = audience.nextRound();
        if (due.isEmpty()) {
            return;
        }
        List<QueueToken> places =
                room.lookAll(due.stream().map(PlaceWatcher::ticket).toList());
        for (int i = 0; i < places.size(); i++) {
            audience.tell(due.get(i), places.get(i));
        }
    }
}
