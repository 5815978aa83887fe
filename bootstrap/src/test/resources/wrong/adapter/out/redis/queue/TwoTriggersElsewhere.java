package wrong.adapter.out.redis.queue;

import io.quarkus.scheduler.Scheduled;

/** Breaks SCHEDULED_IS_IN_SCHEDULE_ONLY. */
class TwoTriggersElsewhere {
    @Scheduled(every = "1s")
    @Scheduled(every = "1h")
    void tick() {}
}
