package io.concertreservation.core.reservation.port;

import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.shared.domain.ScheduleId;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * Keeps the crowd away from the database: of many who want a seat at the same moment one passes, the others are refused
 * at once, without waiting. It is a help and not the truth: row locks and the unique key decide. The lease is longer
 * than the transaction can last.
 */
public interface SeatLock {
    /**
     * Runs the work while holding the locks of all these seats, or of none; released by their owner only, when the work
     * has ended. Not reentrant.
     *
     * @throws io.concertreservation.core.shared.domain.Refusal {@code SEAT_TAKEN} when somebody else holds one of them;
     *     {@code UNAVAILABLE} when the lock's keeper is away
     */
    <T> T holding(ScheduleId schedule, Collection<SeatId> seats, Supplier<T> work);
}
