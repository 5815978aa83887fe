package io.concertreservation.ui;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class BuyerInBrowserNativeIT extends BuyerInBrowserIT {}
