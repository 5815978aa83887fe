package io.concertreservation.journey.seats;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class SeatMapNativeIT extends SeatMapIT {}
