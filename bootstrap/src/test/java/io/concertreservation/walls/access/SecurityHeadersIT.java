package io.concertreservation.walls.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Journey;
import io.concertreservation.walls.support.Answer;
import io.concertreservation.walls.support.ApiDocument;
import io.concertreservation.walls.support.Ask;
import io.concertreservation.walls.support.Operation;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SecurityHeadersIT extends Journey {

    private static final List<Identity> WHO =
            List.of(Identity.NOBODY, Identity.BUYER, Identity.ORGANIZER, Identity.OPERATOR);

    @Test
    void every_operation_tells_browsers_to_run_nothing_frame_nothing_and_keep_nothing() {
        for (Operation operation : ApiDocument.read().operations()) {
            for (Identity who : WHO) {
                String path = operation
                        .path()
                        .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
                Ask ask = Ask.of(operation.method(), path);
                Answer answer = (who.header().isEmpty() ? ask : ask.with("Authorization", who.header())).send();

                isSafe(answer, operation + " by " + who);
                assertThat(answer.header("Cache-Control"))
                        .as(operation + " by " + who)
                        .isIn("no-store", "private, no-cache");
            }
        }
    }

    @Test
    void so_does_what_reaches_no_operation() {
        List.of(
                        Ask.of("GET", "/api/v1/nothing"),
                        Ask.of("GET", "/api/v1/concerts?q=" + "x".repeat(5_000)),
                        Ask.of("GET", "/elsewhere"),
                        Ask.of("PUT", "/api/v1/balance"),
                        Ask.of("GET", "/q/health"),
                        Ask.of("GET", "/q/metrics"),
                        Ask.of("GET", "/q/openapi"))
                .forEach(ask -> isSafe(ask.send(), ask.toString()));
    }

    @Test
    void the_page_to_try_it_out_may_run_its_own_scripts_and_none_of_others() {
        Answer page = Ask.of("GET", "/q/swagger-ui/").send();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'", "script-src 'self' 'unsafe-inline'", "frame-ancestors 'none'");
        assertThat(page.body()).doesNotContain("src=\"http", "href=\"http");
    }

    @Test
    void without_tls_of_its_own_it_promises_none() {
        assertThat(Ask.of("GET", "/api/v1/concerts").send().header("Strict-Transport-Security"))
                .isEmpty();
    }

    private static void isSafe(Answer answer, String what) {
        assertThat(answer.header("Content-Security-Policy"))
                .as(what)
                .isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).as(what).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).as(what).isEqualTo("no-referrer");
    }
}
