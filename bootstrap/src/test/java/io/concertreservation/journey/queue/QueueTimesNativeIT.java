package io.concertreservation.journey.queue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusIntegrationTest
@TestProfile(ShortTimes.class)
class QueueTimesNativeIT extends QueueTimesIT {}
