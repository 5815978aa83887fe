package io.concertreservation.operation;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.List;

@QuarkusIntegrationTest
class MetricsNativeIT extends MetricsIT {

    /** Nobody is told of its collector's pauses. */
    @Override
    List<String> lacking() {
        return List.of("jvm_gc_pause_seconds_sum");
    }
}
