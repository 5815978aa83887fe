package wrong.bootstrap;

import io.quarkus.scheduler.Scheduled;

/** Breaks SCHEDULED_IS_IN_SCHEDULE_ONLY. */
class TriggerElsewhere {
    @Scheduled(every = "1s")
    void tick() {}
}
