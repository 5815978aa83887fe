package io.concertreservation.core.shared.port;

import io.concertreservation.core.shared.domain.LockWaitCount;

/**
 * The database's own count of waits for locked rows, by everybody who uses it. Takes no locks; calls need a transaction.
 */
public interface LockWaits {
    LockWaitCount count();
}
