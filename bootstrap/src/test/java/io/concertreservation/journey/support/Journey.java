package io.concertreservation.journey.support;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.adapter.out.redis.server.RedisTestResource;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A journey over HTTP through the service on its real servers; all journeys share one start of it. */
@QuarkusTest
@WithTestResource(value = MySqlTestResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = RedisTestResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = JourneySettings.class, scope = TestResourceScope.GLOBAL)
public abstract class Journey {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    protected ControlledClock clock;

    @Inject
    protected Scheduler scheduler;

    @Inject
    protected RedisDataSource redis;

    @BeforeEach
    void tellWhatWasAnsweredWhenItFails() {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    @AfterEach
    void letTimeAndJobsRunAgain() {
        clock.run();
        scheduler.resume();
    }

    /** Waits for something that happens by itself. */
    protected static ConditionFactory eventually() {
        return Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100));
    }
}
