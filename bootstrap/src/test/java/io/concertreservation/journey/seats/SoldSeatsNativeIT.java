package io.concertreservation.journey.seats;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class SoldSeatsNativeIT extends SoldSeatsIT {}
