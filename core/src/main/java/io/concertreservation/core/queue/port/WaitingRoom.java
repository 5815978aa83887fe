package io.concertreservation.core.queue.port;

import io.concertreservation.core.queue.domain.Entry;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import java.util.List;
import java.util.Optional;

/**
 * The waiting rooms, one for each concert, isolated from each other. Every call is atomic and decides by the room's own
 * clock. All throw a {@code Refusal} {@code UNAVAILABLE} when the room cannot be reached.
 */
public interface WaitingRoom {
    /**
     * Takes a place, numbered in the order of arrival and never by a clock; who has one keeps it (waiting, away or
     * active). Where nobody waits and the limits allow it, or in bypass, the newcomer is let in at once and counts as
     * having shown up.
     *
     * @return empty when the mode lets nobody new enter
     */
    Optional<Entry> enter(ConcertId concert, UserId user);

    /**
     * Tells what a ticket is worth, and notes that its owner is present: one who was away is back in line at the old
     * place, one let in has shown up. Costs the same however many wait (O(log n)).
     */
    default QueueToken look(Ticket ticket) {
        return lookAll(List.of(ticket)).getFirst();
    }

    /**
     * The same for many tickets, in their order. Takes one round trip for each room and each few hundred tickets of it;
     * each of these is atomic by itself.
     */
    List<QueueToken> lookAll(List<Ticket> tickets);

    /** Gives up the place or the slot at once. Does nothing when there is none. */
    void leave(Ticket ticket);
}
