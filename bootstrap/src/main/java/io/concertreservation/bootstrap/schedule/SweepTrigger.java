package io.concertreservation.bootstrap.schedule;

import io.concertreservation.core.reservation.usecase.SweepExpiredHolds;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Tidies up holds that have run out. */
@ApplicationScoped
class SweepTrigger {
    private final SweepExpiredHolds sweepExpiredHolds;

    SweepTrigger(SweepExpiredHolds sweepExpiredHolds) {
        this.sweepExpiredHolds = sweepExpiredHolds;
    }

    @RunOnVirtualThread
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Rounds.run("sweep of expired holds", sweepExpiredHolds::sweep);
    }
}
