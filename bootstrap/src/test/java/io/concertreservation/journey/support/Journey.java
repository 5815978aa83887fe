package io.concertreservation.journey.support;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.adapter.out.redis.server.RedisTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;

/**
 * A journey over HTTP through the service on its real servers; all journeys share one start of it. It knows nothing of the
 * insides, so that it can be made through the native executable as well.
 */
@QuarkusTest
@WithTestResource(value = MySqlTestResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = RedisTestResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = JourneySettings.class, scope = TestResourceScope.GLOBAL)
public abstract class Journey {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @BeforeEach
    void tellWhatWasAnsweredWhenItFails() {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    /** Waits for something that happens by itself. */
    protected static ConditionFactory eventually() {
        return Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100));
    }
}
