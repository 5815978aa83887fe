package io.concertreservation.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.jmesPath;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;

/**
 * The calls of the HTTP API. An answer that a buyer has to live with (a lost seat, try again later) is no failure; each
 * call says which ones those are, and everything else counts as one.
 */
final class Calls {

    private static final String JSON = "application/json";
    /** Told to come again: too much at once, or a server is away for a moment. */
    private static final Integer[] LATER = {429, 503};

    /** The hold has run out, or the turn. */
    private static final Integer TOO_LATE = 410;

    private Calls() {}

    static HttpRequestActionBuilder enter(String concert) {
        return http("1 enter")
                .post("/api/v1/concerts/" + concert + "/queue-tokens")
                .header("Authorization", "Bearer #{bearer}")
                .check(answered(200, 201), comeAgain(), place("token"), place("state"), wait("pollAfterMillis"));
    }

    static HttpRequestActionBuilder poll() {
        return http("2 poll")
                .get("/api/v1/queue-tokens/current")
                .header("Queue-Token", "#{token}")
                .check(answered(200), comeAgain(), place("state"), wait("pollAfterMillis"));
    }

    static HttpRequestActionBuilder leave() {
        return http("9 leave")
                .delete("/api/v1/queue-tokens/current")
                .header("Queue-Token", "#{token}")
                .check(answered(200, 204));
    }

    static HttpRequestActionBuilder look() {
        return http("3 seat map")
                .get("/api/v1/schedules/#{date}/seats")
                .header("Queue-Token", "#{token}")
                .check(
                        answered(200),
                        jmesPath("sections[].rows[].seats[] | [?state=='available'].id | [0:40]")
                                .ofList()
                                .optional()
                                .saveAs("free"));
    }

    static HttpRequestActionBuilder hold() {
        return http("4 hold")
                .post("/api/v1/reservations")
                .header("Authorization", "Bearer #{bearer}")
                .header("Queue-Token", "#{token}")
                .header("Idempotency-Key", "#{key}")
                .header("Content-Type", JSON)
                .body(StringBody("{\"scheduleId\":\"#{date}\",\"seatIds\":[#{wanted}]}"))
                .check(answered(201, 409, TOO_LATE), jmesPath("id").optional().saveAs("reservation"));
    }

    static HttpRequestActionBuilder charge() {
        return http("5 charge")
                .post("/api/v1/balance/charges")
                .header("Authorization", "Bearer #{bearer}")
                .header("Idempotency-Key", "#{key}-money")
                .header("Content-Type", JSON)
                .body(StringBody("{\"amount\":500000}"))
                .check(answered(201));
    }

    static HttpRequestActionBuilder pay() {
        return http("6 pay")
                .post("/api/v1/payments")
                .header("Authorization", "Bearer #{bearer}")
                .header("Idempotency-Key", "#{key}-pay")
                .header("Content-Type", JSON)
                .body(StringBody("{\"reservationId\":\"#{reservation}\"}"))
                .check(answered(201, TOO_LATE));
    }

    static HttpRequestActionBuilder cancel() {
        return http("7 cancel")
                .post("/api/v1/reservations/#{reservation}/cancellation")
                .header("Authorization", "Bearer #{bearer}")
                .header("Idempotency-Key", "#{key}-cancel")
                .check(answered(200, 201, TOO_LATE));
    }

    private static CheckBuilder answered(Integer... fine) {
        Integer[] all = new Integer[fine.length + LATER.length];
        System.arraycopy(fine, 0, all, 0, fine.length);
        System.arraycopy(LATER, 0, all, fine.length, LATER.length);
        return status().in(all).saveAs("status");
    }

    /** In seconds, as the service says to whom it sends away. */
    private static CheckBuilder comeAgain() {
        return header("Retry-After").optional().saveAs("retryAfter");
    }

    private static CheckBuilder place(String field) {
        return jmesPath(field).optional().saveAs(field);
    }

    private static CheckBuilder wait(String field) {
        return jmesPath(field).ofLong().optional().saveAs(field);
    }
}
