package io.concertreservation.core.queue.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a ticket is worth at a moment: {@code Waiting} becomes {@code Active}, and either ends as {@code Expired}. */
public sealed interface QueueToken {
    Ticket ticket();

    /**
     * In line.
     *
     * @param ahead how many of those who are present come before
     * @param pace how fast people are let in
     * @param mode what the operator lets the queue do
     */
    record Waiting(Ticket ticket, long ahead, Pace pace, QueueMode mode) implements QueueToken {
        /** The place in line, from 1. */
        public long position() {
            return ahead + 1;
        }

        /** How long the wait may be, or nothing when nobody can tell. */
        public Optional<Estimate> estimate() {
            return mode.admits() ? pace.estimate(ahead) : Optional.empty();
        }

        /** When to ask again: soon near the front, seldom far back. */
        public Duration pollAfter() {
            return pace.pollAfter(ahead, ticket.number());
        }
    }

    /**
     * Let in.
     *
     * @param until when the turn ends, by the waiting room's clock
     * @param remaining how long that still is
     */
    record Active(Ticket ticket, Instant until, Duration remaining) implements QueueToken {}

    /** Worth nothing any more. */
    record Expired(Ticket ticket, Ending ending) implements QueueToken {}

    /** How a ticket ends. */
    enum Ending {
        /** Left, paid, was absent too long, or the turn ran out: the room does not know the ticket any more. */
        GONE,
        /** The waiting room lost its memory and began anew. */
        QUEUE_RESTARTED
    }
}
