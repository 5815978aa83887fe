package io.concertreservation.journey.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;

/** Who wants seats. What it {@code does} must succeed; what it {@code asksTo} do may be refused. */
public final class Buyer extends Person {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** By concert. */
    private final Map<String, String> queueTokens;

    private Buyer(String name, Door door, Map<String, String> queueTokens) {
        super(name, door, "buyer");
        this.queueTokens = queueTokens;
    }

    public static Buyer named(String name) {
        return at(Door.here(), name);
    }

    public static Buyer at(Door door, String name) {
        return new Buyer(unheardOf(name), door, new ConcurrentHashMap<>());
    }

    /** The same person with the same tokens, at another door of the service. */
    public Buyer movesTo(Door other) {
        return new Buyer(name(), other, queueTokens);
    }

    public Buyer withBalance(long amount) {
        created(asksToCharge(amount, newKey()));
        return this;
    }

    /** The same by somebody who comes again with the same key when told to: for where much is going on beside. */
    public Buyer withBalanceInTheEnd(long amount) {
        String key = newKey();
        created(Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> asksToCharge(amount, key), answer -> answer.statusCode() != 503));
        return this;
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    public Response asksToCharge(long amount, String key) {
        return keyed(key).body(Map.of("amount", amount)).post("/balance/charges");
    }

    public long balance() {
        return gets("/balance").then().statusCode(200).extract().jsonPath().getLong("balance");
    }

    public Response asksToEnter(Show show) {
        return ask().post("/concerts/{concert}/queue-tokens", show.concert());
    }

    /** Takes a place, or gets the own one again, and keeps the token. */
    public JsonPath enters(Show show) {
        Response response = asksToEnter(show);
        assertThat(response.statusCode()).as(response.asString()).isIn(200, 201);
        queueTokens.put(show.concert(), response.path("token"));
        return response.jsonPath();
    }

    public String queueToken(Show show) {
        return queueTokens.get(show.concert());
    }

    /** Asks where it stands, by the queue token alone. */
    public JsonPath polls(Show show) {
        return asksToPoll(show).then().statusCode(200).extract().jsonPath();
    }

    public Response asksToPoll(Show show) {
        return door().ask().header("Queue-Token", queueToken(show)).get("/queue-tokens/current");
    }

    public String state(Show show) {
        return polls(show).getString("state");
    }

    public void leaves(Show show) {
        door().ask()
                .header("Queue-Token", queueToken(show))
                .delete("/queue-tokens/current")
                .then()
                .statusCode(204);
    }

    public Response asksForSeats(Show show, String schedule) {
        return door().ask().header("Queue-Token", queueToken(show)).get("/schedules/{schedule}/seats", schedule);
    }

    public SeatMap seesSeats(Show show) {
        return new SeatMap(asksForSeats(show, show.schedule())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath());
    }

    public Response asksToHold(Show show, String key, Long... seats) {
        return wishes(show, key, Map.of("scheduleId", show.schedule(), "seatIds", Arrays.asList(seats)));
    }

    public Response asksForBest(Show show, String key, int quantity) {
        return wishes(show, key, Map.of("scheduleId", show.schedule(), "bestAvailable", Map.of("quantity", quantity)));
    }

    /** Asks to hold what the body says. */
    public Response wishes(Show show, String key, Object body) {
        return keyed(key).header("Queue-Token", queueToken(show)).body(body).post("/reservations");
    }

    public Hold holds(Show show, Long... seats) {
        return Hold.of(created(asksToHold(show, newKey(), seats)));
    }

    public Response asksToPay(Hold hold, String key) {
        return keyed(key).body(Map.of("reservationId", hold.id())).post("/payments");
    }

    public JsonPath pays(Hold hold) {
        return created(asksToPay(hold, newKey()));
    }

    public Response asksToCancel(Hold hold, String key) {
        return keyed(key).post("/reservations/{id}/cancellation", hold.id());
    }

    public String stateOf(Hold hold) {
        return gets("/reservations/{id}", hold.id())
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    /** Enters, waits for nobody, and holds the first free seats. */
    public Hold entersAndHolds(Show show, int seats) {
        enters(show);
        List<Long> free = seesSeats(show).free();
        return holds(show, free.subList(0, seats).toArray(Long[]::new));
    }

    /** Whoever is refused instead says why. */
    private static JsonPath created(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return response.jsonPath();
    }

    public RequestSpecification keyed(String key) {
        return ask().header("Idempotency-Key", key).contentType("application/json");
    }
}
