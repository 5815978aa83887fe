package io.concertreservation.core.reservation.port;

import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.shared.domain.RequestKey;
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
     * @param request the request that wants them, so that its repetition is told from a competitor
     * @throws io.concertreservation.core.shared.domain.Refusal {@code SEAT_TAKEN} when another request holds one of them;
     *     {@code STILL_RUNNING} when an earlier sending of the same request does;
     *     {@code UNAVAILABLE} when the lock's keeper is away
     */
    <T> T holding(ScheduleId schedule, Collection<SeatId> seats, RequestKey request, Supplier<T> work);
}
