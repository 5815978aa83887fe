package io.concertreservation.walls.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Journey;
import io.concertreservation.journey.support.Tokens;
import io.concertreservation.walls.support.Answer;
import io.concertreservation.walls.support.Ask;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdentityCostIT extends Journey {

    /** Looks into requests after everything that deals with identities. */
    @Singleton
    static class Spy {
        private static final int LATE = 10;

        private final Set<Boolean> prepared = ConcurrentHashMap.newKeySet();

        void install(@Observes Filters filters) {
            filters.register(
                    request -> {
                        if (request.normalizedPath().startsWith("/api/")) {
                            prepared.add(request.data().containsKey(QuarkusHttpUser.AUTH_FAILURE_HANDLER));
                        }
                        request.next();
                    },
                    LATE);
        }
    }

    @Inject
    Spy spy;

    @Inject
    JWTParser parser;

    @Test
    void no_request_pays_for_identities_that_fail_before_a_resource_is_reached() {
        assertThat(Ask.of("GET", "/api/v1").send().status()).isEqualTo(200);

        assertThat(spy.prepared).containsExactly(false);
    }

    @Test
    void who_asks_again_is_not_verified_again() throws ParseException {
        String token = Tokens.of("mina", "buyer");

        assertThat(parser.parse(token)).isSameAs(parser.parse(token));
    }

    @Test
    void an_identity_that_fails_is_told_and_counted_by_the_template_of_its_path() {
        double before = refused();

        Answer answer = Ask.of("GET", "/api/v1/balance/entries")
                .with("Authorization", "Bearer no.such.token")
                .send();

        assertThat(answer.status()).isEqualTo(401);
        eventually().untilAsserted(() -> assertThat(refused()).isGreaterThan(before));
    }

    private static double refused() {
        return Ask.of("GET", "/q/metrics")
                .send()
                .body()
                .lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count")
                        && line.contains("status=\"401\"")
                        && line.contains("uri=\"/balance/entries\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
