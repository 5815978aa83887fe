package io.concertreservation.adapter.out.redis.queue;

import io.concertreservation.core.queue.domain.Pace;
import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueToken;
import io.concertreservation.core.queue.domain.Ticket;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;
import io.vertx.mutiny.redis.client.Response;
import java.time.Duration;
import java.time.Instant;

/**
 * What a room's script says about a place.
 *
 * @param first where in the answer the place begins
 */
record RoomAnswer(Response parts, int first) {

    boolean isShut() {
        return what().equals("SHUT");
    }

    boolean isNewcomer() {
        return parts.get(0).toLong() == 1;
    }

    /** The place of somebody who has one. */
    QueueToken place(ConcertId concert, UserId user) {
        return worth(new Ticket(concert, user, number(2), text(1)));
    }

    QueueToken worth(Ticket ticket) {
        return switch (what()) {
            case "ACTIVE" ->
                new QueueToken.Active(ticket, Instant.ofEpochMilli(number(3)), Duration.ofMillis(number(4)));
            case "WAITING" ->
                new QueueToken.Waiting(ticket, number(3), new Pace(number(4), number(5)), QueueMode.valueOf(text(6)));
            case "RESTARTED" -> new QueueToken.Expired(ticket, QueueToken.Ending.QUEUE_RESTARTED);
            case "GONE" -> new QueueToken.Expired(ticket, QueueToken.Ending.GONE);
            default -> throw new IllegalStateException("A room said: " + what());
        };
    }

    private String what() {
        return text(0);
    }

    private String text(int part) {
        return parts.get(first + part).toString();
    }

    private long number(int part) {
        return parts.get(first + part).toLong();
    }
}
