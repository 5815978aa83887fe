package io.concertreservation.journey.event;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class EventsNativeIT extends EventsIT {}
