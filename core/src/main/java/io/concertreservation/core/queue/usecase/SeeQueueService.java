package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.QueueStatus;
import io.concertreservation.core.queue.port.QueueControls;
import io.concertreservation.core.shared.domain.ConcertId;

/** Reads the controls. */
public final class SeeQueueService implements SeeQueue {
    private final QueueControls controls;

    public SeeQueueService(QueueControls controls) {
        this.controls = controls;
    }

    @Override
    public QueueStatus see(ConcertId concert) {
        return controls.status(concert);
    }
}
