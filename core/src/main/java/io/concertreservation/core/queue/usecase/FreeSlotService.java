package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.port.Slots;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.util.UUID;

/** Tells the room. */
public final class FreeSlotService implements FreeSlot {
    private final Slots slots;

    public FreeSlotService(Slots slots) {
        this.slots = slots;
    }

    @Override
    public void free(ConcertId concert, UserId user, UUID cause) {
        slots.free(concert, user, cause);
    }
}
