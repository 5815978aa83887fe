package io.concertreservation.journey.programme;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class BrowsingNativeIT extends BrowsingIT {}
