package io.concertreservation.bootstrap.schedule;

import io.concertreservation.core.event.usecase.HandleEvents;
import io.concertreservation.core.event.usecase.RelayEvents;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells events, then handles what was told, so that a payment frees its slot within the same second. */
@ApplicationScoped
class RelayTrigger {
    private final RelayEvents relayEvents;
    private final HandleEvents handleEvents;
    private final Rounds rounds;

    RelayTrigger(RelayEvents relayEvents, HandleEvents handleEvents, Rounds rounds) {
        this.relayEvents = relayEvents;
        this.handleEvents = handleEvents;
        this.rounds = rounds;
    }

    @RunOnVirtualThread
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void relay() {
        rounds.run("relay of events", () -> relayEvents.relay().told());
        rounds.run("handling of events", handleEvents::handle);
    }
}
