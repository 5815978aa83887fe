package io.concertreservation.bootstrap.schedule;

import io.concertreservation.bootstrap.ProgrammeMemory;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks whether another instance has changed the programme. */
@ApplicationScoped
class MemoryTrigger {
    private final ProgrammeMemory memory;
    private final Rounds rounds;

    MemoryTrigger(ProgrammeMemory memory, Rounds rounds) {
        this.memory = memory;
        this.rounds = rounds;
    }

    @RunOnVirtualThread
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        rounds.run("watch of the programme", () -> {
            memory.lookForChanges();
            return 0;
        });
    }
}
