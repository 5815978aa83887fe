package io.concertreservation.core.concert.usecase;

import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.shared.domain.ScheduleId;

/** Tells the terms on which a schedule's seats are sold. */
@FunctionalInterface
public interface FindOffer {
    /** Whether or not the sale is open. Throws a refusal {@code schedule-not-found}, also for one not published. */
    Offer find(ScheduleId schedule);
}
