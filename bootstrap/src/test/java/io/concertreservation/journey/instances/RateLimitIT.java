package io.concertreservation.journey.instances;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.journey.support.Buyer;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Refused;
import io.concertreservation.journey.support.Show;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two instances that count together; one of them is behind a proxy that it trusts. */
class RateLimitIT {

    private static final int PER_USER = 3;
    private static final int PER_ADDRESS = 12;

    private static ServiceProcess direct;
    private static ServiceProcess behindProxy;

    @BeforeAll
    static void start() {
        Map<String, String> limits = Map.of(
                "concert.rate-limit.enabled",
                "true",
                "concert.rate-limit.per",
                "PT1H",
                "concert.rate-limit.enters-per-user",
                String.valueOf(PER_USER),
                "concert.rate-limit.enters-per-address",
                String.valueOf(PER_ADDRESS),
                "concert.rate-limit.charges-per-user",
                String.valueOf(PER_USER),
                "concert.rate-limit.charges-per-address",
                "1000");
        direct = ServiceProcess.start("UTC", limits);
        Map<String, String> proxy = new HashMap<>(limits);
        proxy.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        proxy.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        behindProxy = ServiceProcess.start("UTC", proxy);
    }

    @AfterAll
    static void stop() {
        direct.close();
        behindProxy.close();
    }

    @Test
    void charging_is_counted_for_a_user_on_all_instances_together() {
        Buyer mina = Buyer.at(direct.door(), "mina");
        Buyer elsewhere = mina.movesTo(behindProxy.door());
        mina.withBalance(1_000);
        elsewhere.withBalance(1_000);
        mina.withBalance(1_000);

        isTooOften(elsewhere.asksToCharge(1_000, Buyer.newKey()), 1_200);

        assertThat(mina.balance()).isEqualTo(3_000);
        Buyer.at(direct.door(), "theo").withBalance(1_000);
    }

    @Test
    void entering_is_counted_for_an_address_that_only_a_trusted_proxy_may_name() {
        Show show = new Organizer(direct.door()).publishes(Programme.usual());
        IntStream.range(0, PER_ADDRESS)
                .mapToObj(i -> entersFrom("203.0.113." + i, direct.door(), show))
                .forEach(answer -> assertThat(answer.statusCode()).isEqualTo(201));

        isTooOften(entersFrom("203.0.113.99", direct.door(), show), 300);
        isTooOften(Buyer.at(behindProxy.door(), "by hand").asksToEnter(show), 300);
        assertThat(entersFrom("203.0.113.99", behindProxy.door(), show).statusCode())
                .isEqualTo(201);
        for (int i = 0; i < PER_ADDRESS; i++) {
            entersFrom("2001:db8:7:7::" + i, behindProxy.door(), show).then().statusCode(201);
        }
        isTooOften(entersFrom("2001:db8:7:7:aaaa::1", behindProxy.door(), show), 300);
        assertThat(entersFrom("2001:db8:7:8::1", behindProxy.door(), show).statusCode())
                .isEqualTo(201);
    }

    private static Response entersFrom(String address, Door door, Show show) {
        return Buyer.at(door, "somebody")
                .ask()
                .header("X-Forwarded-For", address)
                .post("/concerts/{concert}/queue-tokens", show.concert());
    }

    private static void isTooOften(Response answer, int secondsAtMost) {
        Refused.with(answer, 429, "too-many-requests");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, secondsAtMost);
    }
}
