package io.concertreservation.core.reservation.fake;

import io.concertreservation.core.reservation.port.SeatLock;
import io.concertreservation.core.reservation.port.SeatLockContract;

final class InMemorySeatLockTest extends SeatLockContract {
    private final InMemorySeatLock lock = new InMemorySeatLock();

    @Override
    protected SeatLock lock() {
        return lock;
    }
}
