package io.concertreservation.bootstrap.schedule;

import io.concertreservation.bootstrap.metrics.Measure;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Looks at what is measured now and then. */
@ApplicationScoped
class MeasureTrigger {
    private final List<Measure> measures;
    private final Rounds rounds;

    MeasureTrigger(@All List<Measure> measures, Rounds rounds) {
        this.measures = measures;
        this.rounds = rounds;
    }

    @RunOnVirtualThread
    @Scheduled(every = "{concert.metrics.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        measures.forEach(measure -> rounds.run("measuring of " + measure.what(), () -> {
            measure.take();
            return 0;
        }));
    }
}
