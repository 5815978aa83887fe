package io.concertreservation.journey.seats;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ManyBuyersNativeIT extends ManyBuyersIT {}
