package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.AdmissionRound;
import io.concertreservation.core.queue.port.AdmissionDesk;

/** Ticks each room in turn; each is atomic on its own. */
public final class AdmitWaitingService implements AdmitWaiting {
    private final AdmissionDesk desk;

    public AdmitWaitingService(AdmissionDesk desk) {
        this.desk = desk;
    }

    @Override
    public AdmissionRound admit() {
        return desk.rooms().stream().map(desk::admit).reduce(AdmissionRound.NONE, AdmissionRound::plus);
    }
}
