package io.concertreservation.journey.buyer;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class CrowdNativeIT extends CrowdIT {}
