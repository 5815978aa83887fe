package io.concertreservation.bootstrap;

import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.queue.usecase.FreeSlot;
import io.concertreservation.core.queue.usecase.KeepSlot;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Duration;
import java.util.UUID;

/**
 * What the queue does about events of reservations: a buyer's slot goes to the next in line, and a turn lasts as long as
 * its owner's hold. The event's id makes a repetition harmless.
 */
final class QueueEventHandlers {
    private final FreeSlot freeSlot;
    private final KeepSlot keepSlot;

    QueueEventHandlers(FreeSlot freeSlot, KeepSlot keepSlot) {
        this.freeSlot = freeSlot;
        this.keepSlot = keepSlot;
    }

    void onPaid(Event event) {
        freeSlot.free(concert(event), user(event), event.id());
    }

    void onHeld(Event event) {
        Duration hold = Duration.ofSeconds(Long.parseLong(fact(event, "holdSeconds")));
        keepSlot.keep(concert(event), user(event), hold, event.id());
    }

    private static ConcertId concert(Event event) {
        return new ConcertId(UUID.fromString(fact(event, "concert")));
    }

    private static UserId user(Event event) {
        return new UserId(fact(event, "user"));
    }

    private static String fact(Event event, String name) {
        String value = event.facts().get(name);
        if (value == null) {
            throw new IllegalArgumentException("Event %s has no %s.".formatted(event.type(), name));
        }
        return value;
    }
}
