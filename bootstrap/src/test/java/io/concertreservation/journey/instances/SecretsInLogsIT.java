package io.concertreservation.journey.instances;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A purchase while everything that can be logged is logged. */
class SecretsInLogsIT {

    private static final String AMOUNT = "\"amount\":7654321";

    @Test
    void no_token_no_proof_and_no_body_gets_into_a_log(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("everything.log");
        String access = Tokens.of("mina-" + UUID.randomUUID(), "buyer");
        String queue;
        String proof = "16.1.not-a-proof-but-as-secret-as-one";
        try (ServiceProcess service = ServiceProcess.start("UTC", loggingAllTo(log))) {
            queue = buys(service.door(), access, proof);
            service.door()
                    .ask()
                    .auth()
                    .oauth2(access + "x")
                    .get("/balance")
                    .then()
                    .statusCode(401);
            service.door()
                    .say("{\"reservationId\":\"half a secret")
                    .auth()
                    .oauth2(access)
                    .post("/payments");
        }

        String logged = Files.readString(log);
        assertThat(logged).contains("POST /api/v1/payments", "DEBUG");
        List.of(access, access.substring(access.lastIndexOf('.') + 1), queue, proof, AMOUNT, "half a secret")
                .forEach(secret -> assertThat(loggersOf(logged, secret))
                        .as("who logs %s…", secret.substring(0, 8))
                        .isEmpty());
    }

    /** The beginnings of the lines that have it, up to the logger's name. */
    private static Set<String> loggersOf(String logged, String secret) {
        return logged.lines()
                .filter(line -> line.contains(secret))
                .map(line -> line.replaceFirst(".*\"loggerName\":\"([^\"]+)\".*", "$1"))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> loggingAllTo(Path log) {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.http.access-log.enabled", "true");
        settings.put("quarkus.log.level", "DEBUG");
        settings.put("quarkus.log.console.level", "INFO");
        settings.put("quarkus.log.file.enabled", "true");
        settings.put("quarkus.log.file.path", log.toString());
        settings.put("quarkus.log.file.rotation.max-file-size", "1G");
        return settings;
    }

    /** From the door to the receipt; gives the queue token. */
    private static String buys(Door door, String access, String proof) {
        Show show = new Organizer(door).publishes(Programme.usual());
        String queue = by(door, access)
                .header("Queue-Proof", proof)
                .post("/concerts/{concert}/queue-tokens", show.concert())
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        by(door, access)
                .body("{" + AMOUNT + "}")
                .post("/balance/charges")
                .then()
                .statusCode(201);
        JsonPath held = by(door, access)
                .header("Queue-Token", queue)
                .body(Map.of("scheduleId", show.schedule(), "bestAvailable", Map.of("quantity", 1)))
                .post("/reservations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        by(door, access)
                .body(Map.of("reservationId", held.getString("id")))
                .post("/payments")
                .then()
                .statusCode(201);
        return queue;
    }

    private static RequestSpecification by(Door door, String access) {
        return door.ask()
                .auth()
                .oauth2(access)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
