package io.concertreservation.core.concert.domain;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.ScheduleId;
import java.time.Instant;

/** The terms on which the seats of a published schedule are sold. */
public record Offer(ScheduleId schedule, ConcertId concert, Instant startsAt, SaleWindow sale, int purchaseLimit) {}
