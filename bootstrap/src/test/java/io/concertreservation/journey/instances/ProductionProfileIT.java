package io.concertreservation.journey.instances;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Refused;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProductionProfileIT {

    private static ServiceProcess service;
    private static Door door;

    @BeforeAll
    static void start() {
        service = ServiceProcess.start("UTC", Map.of());
        door = service.door();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void nobody_gets_an_access_token_for_the_asking() {
        Map<String, Object> wish = Map.of("user", "mina", "groups", List.of("operator"));

        Response demo = door.say(wish).post("/demo/tokens");
        Response unknown = door.say(wish).post("/demo/nothing");

        Refused.with(demo, 404, "path-not-found");
        assertThat(withoutInstance(demo)).isEqualTo(withoutInstance(unknown));
        assertThat(headerNames(demo)).isEqualTo(headerNames(unknown));
        Response demoRead = door.ask().get("/demo/tokens");
        Refused.with(demoRead, 404, "path-not-found");
    }

    @Test
    void the_document_does_not_know_the_way_to_a_demo_token() {
        String document = door.outside()
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(document).contains("/api/v1/reservations").doesNotContain("demo/tokens");
    }

    private static Map<String, Object> withoutInstance(Response response) {
        Map<String, Object> problem = response.jsonPath().getMap("");
        problem.remove("instance");
        return problem;
    }

    private static List<String> headerNames(Response response) {
        return response.headers().asList().stream().map(Header::getName).toList();
    }
}
