package io.concertreservation.journey.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.bootstrap.run.LocalKeys;
import io.concertreservation.core.shared.server.ServerUnavailableException;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Refused;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void without_a_key_for_queue_tokens_or_access_tokens_it_does_not_start() {
        doesNotStart("concert.queue-token.keys", "", "concert.queue-token.keys");
        doesNotStart("concert.queue-token.keys", "short:c2hvcnQ=", "openssl rand -base64 32");
        doesNotStart("mp.jwt.verify.publickey", "", "mp.jwt.verify.publickey");
    }

    @Test
    void with_the_keys_of_a_local_run_it_does_not_start(@TempDir Path folder) throws Exception {
        LocalKeys local = LocalKeys.in(folder);
        String access = Files.readString(local.publicKey()).replaceAll("-----[A-Z ]+-----|\\s", "");

        doesNotStart("concert.queue-token.keys", local.queueKey(), "'local' belongs to a local run");
        doesNotStart("mp.jwt.verify.publickey", access, "belongs to a local run");
    }

    private static void doesNotStart(String setting, String value, String because) {
        assertThatThrownBy(() -> ServiceProcess.start("UTC", Map.of(setting, value)))
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessageContaining("did not start")
                .hasMessageContaining(because);
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
