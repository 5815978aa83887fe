package io.concertreservation.bootstrap.schedule;

import io.concertreservation.core.event.usecase.ForgetOldEvents;
import io.concertreservation.core.shared.usecase.ForgetOldAnswers;
import io.concertreservation.core.trail.usecase.ForgetOldDeeds;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets what nobody will ask for any more. */
@ApplicationScoped
class ForgetTrigger {
    private final ForgetOldEvents forgetOldEvents;
    private final ForgetOldAnswers forgetOldAnswers;
    private final ForgetOldDeeds forgetOldDeeds;
    private final Rounds rounds;

    ForgetTrigger(
            ForgetOldEvents forgetOldEvents,
            ForgetOldAnswers forgetOldAnswers,
            ForgetOldDeeds forgetOldDeeds,
            Rounds rounds) {
        this.forgetOldEvents = forgetOldEvents;
        this.forgetOldAnswers = forgetOldAnswers;
        this.forgetOldDeeds = forgetOldDeeds;
        this.rounds = rounds;
    }

    @RunOnVirtualThread
    @Scheduled(every = "1m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        rounds.run("forgetting of old events", forgetOldEvents::forget);
        rounds.run("forgetting of old answers", forgetOldAnswers::forget);
        rounds.run("forgetting of old deeds", forgetOldDeeds::forget);
    }
}
