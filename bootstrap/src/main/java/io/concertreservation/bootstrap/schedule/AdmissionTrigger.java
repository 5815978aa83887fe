package io.concertreservation.bootstrap.schedule;

import io.concertreservation.core.queue.usecase.AdmitWaiting;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** The tick of the queues. */
@ApplicationScoped
class AdmissionTrigger {
    private final AdmitWaiting admitWaiting;

    AdmissionTrigger(AdmitWaiting admitWaiting) {
        this.admitWaiting = admitWaiting;
    }

    @RunOnVirtualThread
    @Scheduled(every = "{concert.queue.tick}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        Rounds.run("admission", () -> {
            admitWaiting.admit();
            return 0;
        });
    }
}
