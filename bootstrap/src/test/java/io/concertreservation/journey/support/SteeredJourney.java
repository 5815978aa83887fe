package io.concertreservation.journey.support;

import io.quarkus.scheduler.Scheduler;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;

/** A journey that stops the service's clock or its jobs, which can only be done in the same JVM. */
public abstract class SteeredJourney extends Journey {

    @Inject
    protected ControlledClock clock;

    @Inject
    protected Scheduler scheduler;

    @AfterEach
    void letTimeAndJobsRunAgain() {
        clock.run();
        scheduler.resume();
    }
}
