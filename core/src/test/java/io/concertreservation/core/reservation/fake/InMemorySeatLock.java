package io.concertreservation.core.reservation.fake;

import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.port.SeatLock;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.ScheduleId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** Locks of seats in memory. */
public final class InMemorySeatLock implements SeatLock {
    private final Set<SeatId> locked = new HashSet<>();

    @Override
    public <T> T holding(ScheduleId schedule, Collection<SeatId> seats, Supplier<T> work) {
        acquire(seats);
        try {
            return work.get();
        } finally {
            release(seats);
        }
    }

    private void acquire(Collection<SeatId> seats) {
        synchronized (locked) {
            if (!Collections.disjoint(locked, seats)) {
                throw new Refusal(ReservationReason.SEAT_TAKEN, "Somebody else is choosing one of these seats.");
            }
            locked.addAll(seats);
        }
    }

    private void release(Collection<SeatId> seats) {
        synchronized (locked) {
            seats.forEach(locked::remove);
        }
    }
}
