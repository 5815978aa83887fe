package io.concertreservation.journey.instances;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that asks for work at the door, and clients that do it as the documents say. */
class ProofOfWorkIT {

    private static final Path PAGE = Path.of("..", "docs", "api.md");
    private static final Pattern SOLVER = Pattern.compile("(?s)```java\n(// Solve.java\n.*?)```");

    private static ServiceProcess service;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        service = ServiceProcess.start("UTC", Map.of("concert.proof-of-work.bits", "16"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void who_solves_the_challenge_by_the_documented_program_enters_and_nobody_else_gains_from_it() throws Exception {
        Show show = new Organizer(service.door()).publishes(Programme.usual());
        Show another = new Organizer(service.door()).publishes(Programme.usual());
        Buyer mina = Buyer.at(service.door(), "mina");

        JsonPath asked = Refused.with(mina.asksToEnter(show), 428, "proof-of-work-required");
        String challenge = asked.getString("challenge");
        assertThat(asked.getInt("bits")).isEqualTo(16);
        assertThat(Duration.between(Instant.now(), Instant.parse(asked.getString("expiresAt"))))
                .isBetween(Duration.ofSeconds(90), Duration.ofSeconds(125));
        String solution = solved(challenge);

        Response entered = enters(mina, show, solution);
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        Response again = enters(mina, show, solution);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("token"))
                .isEqualTo(entered.jsonPath().getString("token"));
        isRefused(enters(mina, another, solution));
        isRefused(enters(Buyer.at(service.door(), "theo"), show, solution));
        isRefused(enters(mina, show, challenge + ".0"));
        isRefused(enters(mina, show, "nonsense"));
    }

    private static Response enters(Buyer buyer, Show show, String proof) {
        return buyer.ask().header("Queue-Proof", proof).post("/concerts/{concert}/queue-tokens", show.concert());
    }

    private static void isRefused(Response answer) {
        JsonPath problem = Refused.with(answer, 428, "proof-of-work-required");
        assertThat(problem.getString("challenge")).isNotBlank();
    }

    /** What the program on the page about the API prints. */
    private String solved(String challenge) throws Exception {
        Matcher program = SOLVER.matcher(Files.readString(PAGE));
        assertThat(program.find()).as("a solver in docs/api.md").isTrue();
        Path source = Files.writeString(folder.resolve("Solve.java"), program.group(1));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process solver = new ProcessBuilder(java, source.toString(), challenge)
                .redirectErrorStream(true)
                .start();
        String printed = new String(solver.getInputStream().readAllBytes(), UTF_8).strip();
        assertThat(solver.waitFor()).as(printed).isZero();
        return printed;
    }
}
