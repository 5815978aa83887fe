package io.concertreservation.journey.money;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class RefundNativeIT extends RefundIT {}
