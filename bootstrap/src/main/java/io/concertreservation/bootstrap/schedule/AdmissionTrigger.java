package io.concertreservation.bootstrap.schedule;

import io.concertreservation.core.queue.usecase.AdmitWaiting;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** The tick of the queues. */
@ApplicationScoped
class AdmissionTrigger {
    private final AdmitWaiting admitWaiting;
    private final Rounds rounds;

    AdmissionTrigger(AdmitWaiting admitWaiting, Rounds rounds) {
        this.admitWaiting = admitWaiting;
        this.rounds = rounds;
    }

    @RunOnVirtualThread
    @Scheduled(every = "{concert.queue.tick}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        rounds.run("admission", () -> {
            admitWaiting.admit();
            return 0;
        });
    }
}
