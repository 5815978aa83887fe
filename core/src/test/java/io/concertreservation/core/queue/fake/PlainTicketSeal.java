package io.concertreservation.core.queue.fake;

import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.queue.port.TicketSeal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers the tickets that it has sealed, so that nothing can be forged and nothing is hidden. */
public final class PlainTicketSeal implements TicketSeal {
    private final Map<String, Ticket> sealed = new ConcurrentHashMap<>();

    @Override
    public String seal(Ticket ticket) {
        String token = "ticket-%d-of-%s-at-%s-in-%s"
                .formatted(
                        ticket.number(), ticket.user().value(), ticket.concert().value(), ticket.era());
        sealed.put(token, ticket);
        return token;
    }

    @Override
    public Optional<Ticket> open(String token) {
        return Optional.ofNullable(sealed.get(token));
    }
}
