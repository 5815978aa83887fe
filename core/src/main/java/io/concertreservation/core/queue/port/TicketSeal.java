package io.concertreservation.core.queue.port;

import io.concertreservation.core.queue.domain.Ticket;
import java.util.Optional;

/** Turns tickets into tokens that cannot be forged, and back, without asking the waiting room. */
public interface TicketSeal {
    /** An opaque text for the ticket, safe in a header. */
    String seal(Ticket ticket);

    /** The ticket, or nothing when the text was not sealed with one of the known keys. */
    Optional<Ticket> open(String token);
}
