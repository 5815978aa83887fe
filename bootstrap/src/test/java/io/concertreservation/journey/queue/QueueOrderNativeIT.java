package io.concertreservation.journey.queue;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class QueueOrderNativeIT extends QueueOrderIT {}
