package io.concertreservation.walls.access;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class OthersThingsNativeIT extends OthersThingsIT {}
