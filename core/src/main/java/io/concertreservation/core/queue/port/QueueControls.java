package io.concertreservation.core.queue.port;

import io.concertreservation.core.queue.domain.QueueLimits;
import io.concertreservation.core.queue.domain.QueueMode;
import io.concertreservation.core.queue.domain.QueueStatus;
import io.concertreservation.core.shared.domain.ConcertId;
import org.jspecify.annotations.Nullable;

/** The operator's view of a room and the levers on it. */
public interface QueueControls {
    /** What is seen now; a room that nobody has entered yet is empty and set to the defaults. */
    QueueStatus status(ConcertId concert);

    /** Sets what is not null, in effect from the next call on all instances. */
    void set(ConcertId concert, @Nullable QueueMode mode, @Nullable QueueLimits limits);
}
