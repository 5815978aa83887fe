package io.concertreservation.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TracesIT {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String NOWHERE = "http://127.0.0.1:9";

    @Test
    void a_problem_document_names_the_trace_when_traces_are_on_and_the_log_does_too() throws Exception {
        Map<String, String> on = Map.of(
                "quarkus.otel.sdk.disabled",
                "false",
                "quarkus.otel.exporter.otlp.endpoint",
                NOWHERE,
                "quarkus.log.category.\"io.concertreservation\".level",
                "DEBUG");
        try (Packaged service = Packaged.start(on)) {
            Response refused = asksForNothing(service);

            assertThat(refused.statusCode()).isEqualTo(404);
            assertThat(refused.jsonPath().getString("traceId")).isEqualTo(TRACE);
        }
    }

    @Test
    void it_names_none_when_they_are_off() throws Exception {
        try (Packaged service = Packaged.start(Map.of())) {
            assertThat(asksForNothing(service).jsonPath().getMap("")).doesNotContainKey("traceId");
        }
    }

    private static Response asksForNothing(Packaged service) {
        return Buyer.at(service.door(), "mina")
                .keyed(Buyer.newKey())
                .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                .get("/reservations/0198a000-0000-7000-8000-000000000000");
    }
}
