package io.concertreservation.core.reservation.fake;

import io.concertreservation.core.reservation.domain.ReservationReason;
import io.concertreservation.core.reservation.domain.SeatId;
import io.concertreservation.core.reservation.port.SeatLock;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.RequestKey;
import io.concertreservation.core.shared.domain.ScheduleId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Locks of seats in memory. */
public final class InMemorySeatLock implements SeatLock {
    private final Map<SeatId, RequestKey> locked = new HashMap<>();

    @Override
    public <T> T holding(ScheduleId schedule, Collection<SeatId> seats, RequestKey request, Supplier<T> work) {
        acquire(seats, request);
        try {
            return work.get();
        } finally {
            release(seats);
        }
    }

    private void acquire(Collection<SeatId> seats, RequestKey request) {
        synchronized (locked) {
            if (seats.stream().anyMatch(seat -> request.equals(locked.get(seat)))) {
                throw Refusal.stillRunning();
            }
            if (!Collections.disjoint(locked.keySet(), seats)) {
                throw new Refusal(ReservationReason.SEAT_TAKEN, "Somebody else is choosing one of these seats.");
            }
            seats.forEach(seat -> locked.put(seat, request));
        }
    }

    private void release(Collection<SeatId> seats) {
        synchronized (locked) {
            seats.forEach(locked::remove);
        }
    }
}
