package io.concertreservation.journey.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Journey;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiIT extends Journey {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final List<String> FOR_ANYBODY = List.of(
            "get /api/v1",
            "get /api/v1/concerts",
            "get /api/v1/concerts/{concertId}",
            "get /api/v1/concerts/{concertId}/schedules",
            "get /api/v1/venues/{venueId}");

    private Map<String, Map<String, Object>> paths;
    private JsonPath document;

    /** An operation and what the document says of it. */
    private record Operation(String name, Map<String, Object> words) {}

    @BeforeEach
    void read_the_document() {
        document = Door.here()
                .outside()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        paths = document.getMap("paths");
    }

    @Test
    void it_lists_every_operation_of_the_api() {
        assertThat(operations())
                .extracting(Operation::name)
                .contains(
                        "get /api/v1",
                        "get /api/v1/concerts",
                        "get /api/v1/concerts/{concertId}/schedules",
                        "get /api/v1/schedules/{scheduleId}/seats",
                        "post /api/v1/concerts/{concertId}/queue-tokens",
                        "get /api/v1/queue-tokens/current",
                        "delete /api/v1/queue-tokens/current",
                        "post /api/v1/reservations",
                        "get /api/v1/reservations",
                        "get /api/v1/reservations/{reservationId}",
                        "post /api/v1/reservations/{reservationId}/cancellation",
                        "post /api/v1/payments",
                        "get /api/v1/payments/{paymentId}",
                        "get /api/v1/balance",
                        "post /api/v1/balance/charges",
                        "get /api/v1/balance/entries",
                        "post /api/v1/admin/concerts",
                        "patch /api/v1/admin/concerts/{concertId}",
                        "get /api/v1/admin/queues/{concertId}",
                        "patch /api/v1/admin/queues/{concertId}");
    }

    @Test
    void every_operation_has_a_summary_an_id_of_its_own_and_a_problem_to_expect() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.words()).containsKeys("summary", "operationId", "tags");
            assertThat(operation.words().get("responses").toString()).contains("application/problem+json");
        });
        assertThat(operations())
                .extracting(operation -> operation.words().get("operationId"))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_operation_but_browsing_says_which_token_it_needs() {
        assertThat(operations())
                .filteredOn(operation -> !operation.words().containsKey("security"))
                .extracting(Operation::name)
                .containsExactlyInAnyOrderElementsOf(FOR_ANYBODY);
        assertThat(document.getMap("components.securitySchemes")).containsOnlyKeys("bearer", "queue-token");
    }

    @Test
    void every_operation_with_an_effect_once_documents_its_key() {
        assertThat(operations())
                .filteredOn(operation -> operation.words().toString().contains("Idempotency-Key"))
                .extracting(Operation::name)
                .containsExactlyInAnyOrder(
                        "post /api/v1/reservations",
                        "post /api/v1/reservations/{reservationId}/cancellation",
                        "post /api/v1/payments",
                        "post /api/v1/balance/charges");
    }

    @Test
    void it_says_the_same_in_yaml() {
        String yaml = Door.here()
                .outside()
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(yaml).contains("openapi: %s".formatted(document.getString("openapi")));
        assertThat(paths.keySet()).allSatisfy(path -> assertThat(yaml).contains("  %s:".formatted(path)));
    }

    @Test
    void swagger_ui_is_served() {
        Door.here().outside().get("/q/swagger-ui/").then().statusCode(200);
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        paths.forEach((path, item) -> METHODS.stream()
                .filter(item::containsKey)
                .forEach(method -> operations.add(operation(method + " " + path, item.get(method)))));
        return operations;
    }

    @SuppressWarnings("unchecked")
    private static Operation operation(String name, Object words) {
        return new Operation(name, (Map<String, Object>) words);
    }
}
