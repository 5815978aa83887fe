package io.concertreservation.core.concert.domain;

import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.ScheduleId;
import java.time.Instant;

/**
 * One date of a concert.
 *
 * @param published whether its seats have been put on sale; its sections are final then
 */
public record Schedule(ScheduleId id, ConcertId concert, Instant startsAt, boolean published) {}
