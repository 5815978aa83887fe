package io.concertreservation.core.queue.domain;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.UserId;

/**
 * A person's place in the order of arrival at a concert's queue. Never changes; the number says who came first.
 *
 * @param era names the life of the waiting room that numbered it; a room that lost its memory begins a new era
 */
public record Ticket(ConcertId concert, UserId user, long number, String era) {}
