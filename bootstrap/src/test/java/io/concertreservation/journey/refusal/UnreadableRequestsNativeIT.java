package io.concertreservation.journey.refusal;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class UnreadableRequestsNativeIT extends UnreadableRequestsIT {}
