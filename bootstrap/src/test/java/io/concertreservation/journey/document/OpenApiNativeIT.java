package io.concertreservation.journey.document;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class OpenApiNativeIT extends OpenApiIT {}
