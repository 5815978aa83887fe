package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.port.Slots;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import java.util.UUID;

/** Tells the room. */
public final class KeepSlotService implements KeepSlot {
    private final Slots slots;

    public KeepSlotService(Slots slots) {
        this.slots = slots;
    }

    @Override
    public void keep(ConcertId concert, UserId user, Duration atLeast, UUID cause) {
        slots.keep(concert, user, atLeast, cause);
    }
}
