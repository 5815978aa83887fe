package io.concertreservation.journey.once;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class SameKeyAtOnceNativeIT extends SameKeyAtOnceIT {}
