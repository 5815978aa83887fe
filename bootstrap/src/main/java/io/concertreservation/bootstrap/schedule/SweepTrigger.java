package io.concertreservation.bootstrap.schedule;

import io.concertreservation.core.reservation.usecase.SweepExpiredHolds;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Tidies up holds that have run out. */
@ApplicationScoped
class SweepTrigger {
    private final SweepExpiredHolds sweepExpiredHolds;
    private final Rounds rounds;

    SweepTrigger(SweepExpiredHolds sweepExpiredHolds, Rounds rounds) {
        this.sweepExpiredHolds = sweepExpiredHolds;
        this.rounds = rounds;
    }

    @RunOnVirtualThread
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        rounds.run("sweep of expired holds", sweepExpiredHolds::sweep);
    }
}
